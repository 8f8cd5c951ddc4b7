import { type DateTime, Result, Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { leave } from "./leave.ts"
import * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** The stay of a member of a level above has an end already. */
export class StayEnded extends Schema.TaggedError<StayEnded>()("Member.StayEnded", { member: Member.Id, until: Day }) {}

/** The stay would end before it began. */
export class StayAmiss extends Schema.TaggedError<StayAmiss>()("Member.StayAmiss", { member: Member.Id, from: Day }) {}

/** Ends the stay of a member of a level above, who is none of those who live here from that day on; refuses a second end, and one before the first day. */
export const endStay = (self: Member.Member, until: Day, at: DateTime.Utc): Result.Result<Of<"MemberLeft">, StayEnded | StayAmiss> => {
  if (self.until !== undefined) return Result.fail(new StayEnded({ member: self.id, until: self.until }))
  if (until < self.from) return Result.fail(new StayAmiss({ member: self.id, from: self.from }))
  return Result.succeed(leave(self, until, at))
}
