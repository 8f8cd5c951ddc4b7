import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type { Day } from "../committee/Day.ts"
import * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** The member heads the body already on that day or later. */
export class HeadshipHeld extends Schema.TaggedError<HeadshipHeld>()("Member.HeadshipHeld", { member: Member.Id, body: Body.Id }) {}

/** Makes a member head of a body from a day on (负责人); refuses one who heads it already. */
export const takeHeadship = (self: Member.Member, body: Body.Id, from: Day, at: DateTime.Utc): Result.Result<Of<"HeadshipTaken">, HeadshipHeld> =>
  (self.heads ?? []).some((held) => held.body === body && (held.until === undefined || from < held.until))
    ? Result.fail(new HeadshipHeld({ member: self.id, body }))
    : Result.succeed({ _tag: "HeadshipTaken", member: self.id, body, from, at })
