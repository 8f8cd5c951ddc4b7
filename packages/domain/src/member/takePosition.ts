import { type DateTime, Result, Schema } from "effect"
import type { Day } from "../committee/Day.ts"
import * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** The member already holds the position on that day or takes it later. */
export class PositionHeld extends Schema.TaggedError<PositionHeld>()("Member.PositionHeld", { member: Member.Id, position: Member.Position }) {}

/** Gives a member a position from a day on; refuses a second holding of the same position beside the first. */
export const takePosition = (self: Member.Member, position: Member.Position, from: Day, at: DateTime.Utc): Result.Result<Of<"PositionTaken">, PositionHeld> =>
  self.positions.some((held) => held.position === position && (held.until === undefined || from < held.until))
    ? Result.fail(new PositionHeld({ member: self.id, position }))
    : Result.succeed({ _tag: "PositionTaken", member: self.id, position, from, at })
