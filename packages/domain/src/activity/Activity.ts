import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import { State } from "../meeting/Meeting.ts"
import * as Member from "../member/Member.ts"
import * as Station from "../station/Station.ts"

/** Identifies an activity for good; its records are `activity/…` and, for the people met, `contact/…` with this id. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Activity.Id"))
export type Id = typeof Id.Type

/** What members did: research 调研, inspection 视察, training 培训, consultation 协商, reception day 接待日, visit 走访, lecture 宣讲, public benefit 公益. */
export const Form = Schema.Literals(["research", "inspection", "training", "consultation", "reception", "visit", "lecture", "publicBenefit"])
export type Form = typeof Form.Type

/** Who organised and therefore records it: a station, or a body of the committee. */
export const Organiser = Schema.TaggedUnion({ Station: { station: Station.Id }, Body: { body: Body.Id } })
export type Organiser = typeof Organiser.Type

/** How one of those expected was or was not at an activity, half day by half day. */
export const Called = Schema.Struct({ member: Member.Id, marks: Schema.NonEmptyArray(State).check(Schema.isMaxLength(40)) })
export type Called = typeof Called.Type

/** What an organiser records of an activity; people met are counted in person-times (人次). */
export const Content = Schema.Struct({
  form: Form,
  topic: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(120)),
  on: Day,
  members: Schema.NonEmptyArray(Member.Id).check(Schema.isUnique()),
  peopleMet: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 })),
  summary: Schema.String.check(Schema.isMaxCodePoints(4_000)),
  /** The roll of those expected, where one was called; those who were there are the members who took part. */
  roll: Schema.optionalKey(Schema.Array(Called).check(Schema.isMaxLength(1_000)))
})
export type Content = typeof Content.Type

/** An activity recorded once by its organiser. */
export const Activity = Schema.Struct({ id: Id, organiser: Organiser, ...Content.fields, recordedAt: Schema.DateTimeUtcFromString, struck: Schema.Boolean })
export type Activity = typeof Activity.Type

/** There is no such activity for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Activity.NotFound", { id: Id }) {}
