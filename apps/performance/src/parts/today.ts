import { Day } from "@jianyan/domain"
import { DateTime } from "effect"

/** Gives the calendar day it is in China, by the clock of the reader's machine. */
export const today = (): Day.Day => Day.of(DateTime.makeUnsafe(new Date()))
