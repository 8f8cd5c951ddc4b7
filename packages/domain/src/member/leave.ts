import type { DateTime } from "effect"
import type { Day } from "../committee/Day.ts"
import type * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** Ends a membership; the member no longer sits from that day on. */
export const leave = (self: Member.Member, until: Day, at: DateTime.Utc): Of<"MemberLeft"> => ({ _tag: "MemberLeft", member: self.id, until, at })
