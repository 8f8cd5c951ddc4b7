import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { addDays, Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** Identifies a meeting for good; its record is `meeting/…` with this id. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Meeting.Id"))
export type Id = typeof Id.Type

/** What a meeting is: a plenary (全体会议), of the standing committee (常委会会议), of a special committee, of a group, or another. */
export const Kind = Schema.Literals(["plenary", "standing", "committee", "group", "other"])
export type Kind = typeof Kind.Type

/** One half day of a meeting (半天). */
export const Sitting = Schema.Struct({ on: Day, half: Schema.Literals(["morning", "afternoon"]) })
export type Sitting = typeof Sitting.Type

/** How a member was or was not there; exempt is an absence that does not count as one. */
export const State = Schema.Literals(["present", "late", "leftEarly", "leave", "absent", "exempt"])
export type State = typeof State.Type

/**
 * How a member was or was not at a meeting: half days attended, and the state all of them come to.
 *
 * `marks` say it sitting by sitting and then decide the two others; `ground` is what an exemption rests on.
 */
export const Attendance = Schema.Struct({
  member: Member.Id,
  state: State,
  halfDays: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  marks: Schema.optionalKey(Schema.NonEmptyArray(State).check(Schema.isMaxLength(40))),
  ground: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxCodePoints(200)))
})
export type Attendance = typeof Attendance.Type

/** A correction of one member's attendance: what stood before, what stands now, why, and the account that made it. */
export const Correction = Schema.Struct({
  member: Member.Id, was: Schema.Array(Attendance), is: Attendance, reason: Schema.NonEmptyString, by: Schema.optionalKey(Schema.String), at: Schema.DateTimeUtcFromString
})
export type Correction = typeof Correction.Type

/** A meeting with those expected and the attendance its organiser recorded (谁组织谁记录). */
export const Meeting = Schema.Struct({
  id: Id,
  kind: Kind,
  title: Schema.NonEmptyString,
  on: Day,
  halfDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 })),
  /** The half days one by one; a meeting that names none sits mornings and afternoons from its first day on. */
  sittings: Schema.optionalKey(Schema.NonEmptyArray(Sitting).check(Schema.isUnique(), Schema.isMaxLength(40))),
  organiser: Schema.optionalKey(Body.Id),
  expected: Schema.Array(Member.Id),
  attendance: Schema.Array(Attendance),
  corrections: Schema.optionalKey(Schema.Array(Correction))
})
export type Meeting = typeof Meeting.Type

/** There is no such meeting. */
export class NotFound extends Schema.TaggedError<NotFound>()("Meeting.NotFound", { id: Id }) {}

/** Lists the half days of a meeting in order. */
export const sittingsOf = ({ halfDays, on, sittings }: Pick<Meeting, "halfDays" | "on" | "sittings">): ReadonlyArray<Sitting> =>
  sittings ?? Array.from({ length: halfDays }, (_, place) => ({ on: addDays(on, Math.floor(place / 2)), half: place % 2 === 0 ? "morning" : "afternoon" }))

/** Tells whether somebody in that state was there. */
export const wasThere = (state: State): boolean => state === "present" || state === "late" || state === "leftEarly"
