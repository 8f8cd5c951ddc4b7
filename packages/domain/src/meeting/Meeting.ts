import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** Identifies a meeting. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Meeting.Id"))
export type Id = typeof Id.Type

/** What a meeting is: a plenary (全体会议), of the standing committee (常委会会议), of a special committee, of a group, or another. */
export const Kind = Schema.Literals(["plenary", "standing", "committee", "group", "other"])
export type Kind = typeof Kind.Type

/** How a member was or was not at a meeting, in half days; exempt is an absence that does not count as one. */
export const Attendance = Schema.Struct({
  member: Member.Id,
  state: Schema.Literals(["present", "late", "leftEarly", "leave", "absent", "exempt"]),
  halfDays: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
})
export type Attendance = typeof Attendance.Type

/** A meeting with those expected and the attendance its organiser recorded (谁组织谁记录). */
export const Meeting = Schema.Struct({
  id: Id,
  kind: Kind,
  title: Schema.NonEmptyString,
  on: Day,
  halfDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 })),
  organiser: Schema.optionalKey(Body.Id),
  expected: Schema.Array(Member.Id),
  attendance: Schema.Array(Attendance)
})
export type Meeting = typeof Meeting.Type

/** There is no such meeting. */
export class NotFound extends Schema.TaggedError<NotFound>()("Meeting.NotFound", { id: Id }) {}
