import { type DateTime, Result, Schema } from "effect"
import type { Day } from "../committee/Day.ts"
import * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** The member does not hold the position on that day. */
export class PositionNotHeld extends Schema.TaggedError<PositionNotHeld>()("Member.PositionNotHeld", { member: Member.Id, position: Member.Position }) {}

/** Ends a position a member holds; the last day held is the day before `until`. */
export const leavePosition = (self: Member.Member, position: Member.Position, until: Day, at: DateTime.Utc): Result.Result<Of<"PositionLeft">, PositionNotHeld> =>
  self.positions.some((held) => held.position === position && held.until === undefined && held.from < until)
    ? Result.succeed({ _tag: "PositionLeft", member: self.id, position, until, at })
    : Result.fail(new PositionNotHeld({ member: self.id, position }))
