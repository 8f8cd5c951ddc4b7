import { type DateTime, HashMap, Option } from "effect"
import type { SessionId } from "../committee/Committee.ts"
import type { Numbering } from "./evolve.ts"
import type { Of } from "./NumberingEvent.ts"

/** Takes the next running number of a session; a number is never given twice, whatever becomes of the proposal that bears it. */
export const take = (self: Numbering, session: SessionId, at: DateTime.Utc): Of<"NumberTaken"> =>
  ({ _tag: "NumberTaken", numbering: session, number: Option.getOrElse(HashMap.get(self, session), () => 0) + 1, at })
