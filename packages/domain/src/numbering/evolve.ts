import { HashMap } from "effect"
import type { SessionId } from "../committee/Committee.ts"
import type { NumberingEvent } from "./NumberingEvent.ts"

/** The last number taken in each session. */
export type Numbering = HashMap.HashMap<SessionId, number>
/** No number taken in any session: what a journal is folded from. */
export const empty: Numbering = HashMap.empty()

/** Applies one event to the numbers. */
export const evolve = (self: Numbering, event: NumberingEvent): Numbering => HashMap.set(self, event.numbering, event.number)
