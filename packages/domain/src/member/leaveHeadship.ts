import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type { Day } from "../committee/Day.ts"
import * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** The member does not head the body on that day. */
export class HeadshipNotHeld extends Schema.TaggedError<HeadshipNotHeld>()("Member.HeadshipNotHeld", { member: Member.Id, body: Body.Id }) {}

/** Ends the headship of a body; the last day held is the day before `until`. */
export const leaveHeadship = (self: Member.Member, body: Body.Id, until: Day, at: DateTime.Utc): Result.Result<Of<"HeadshipLeft">, HeadshipNotHeld> =>
  (self.heads ?? []).some((held) => held.body === body && held.until === undefined && held.from < until)
    ? Result.succeed({ _tag: "HeadshipLeft", member: self.id, body, until, at })
    : Result.fail(new HeadshipNotHeld({ member: self.id, body }))
