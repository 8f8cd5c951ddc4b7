import type { Names } from "@jianyan/contract"
import { called } from "./called.ts"

/** Gives the name an answer carries for a person; who was erased from the register has none. */
export const nameIn = (names: Names, id: string): string => called(names[id])
