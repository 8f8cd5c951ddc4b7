import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

/** What a unit says to one recommendation: accepted, partly, planned with a date, or declined with the reason in its text. */
export const Answer = Schema.Struct({
  recommendation: Schema.Int,
  outcome: Schema.Literals(["accepted", "partly", "planned", "declined"]),
  text: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(4_000)),
  by: Schema.optionalKey(Day)
})
export type Answer = typeof Answer.Type

/** A written reply as the unit drafts it: its class under the policy and an answer to every recommendation. */
export const Draft = Schema.Struct({
  class: Schema.String,
  text: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(20_000)),
  answers: Schema.Array(Answer)
})
export type Draft = typeof Draft.Type

/** A reply that was sent: by which unit, in which round, when. */
export const Reply = Schema.Struct({ ...Draft.fields, unit: Unit.Id, round: Schema.Int, at: Schema.DateTimeUtcFromString })
export type Reply = typeof Reply.Type

/** A proposer's opinion on the handling and on the result, each at a level of the policy. */
export const Opinion = Schema.Struct({
  manner: Schema.String,
  result: Schema.String,
  comment: Schema.String.check(Schema.isMaxCodePoints(2_000))
})
export type Opinion = typeof Opinion.Type

/** An opinion given: by whom, in which round, when. */
export const Feedback = Schema.Struct({ ...Opinion.fields, member: Member.Id, round: Schema.Int, at: Schema.DateTimeUtcFromString })
export type Feedback = typeof Feedback.Type
