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

const line = Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(60))

/** Who signs the letter of a reply for its unit (签发人), and whom to call about it at what number (联系人及电话). */
export const Signing = Schema.Struct({ signedBy: Schema.optionalKey(line), contact: Schema.optionalKey(line), phone: Schema.optionalKey(line) })
export type Signing = typeof Signing.Type

/** Which parts of a signing are kept apart from the journal, under which id, and a digest of them with a secret that is forgotten with them, so that nobody can guess them from it. */
export const Apart = Schema.Struct({
  id: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)), parts: Schema.NonEmptyArray(Schema.Literals(["signedBy", "contact", "phone"])),
  digest: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))
})
export type Apart = typeof Apart.Type

/** A written reply as the unit drafts it: its class under the policy, an answer to every recommendation, and how far the unit wants it public. */
export const Draft = Schema.Struct({
  class: Schema.String,
  text: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(20_000)),
  answers: Schema.Array(Answer),
  /** The number of the letter in the unit's own series (发文字号). */
  document: Schema.optionalKey(Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(60))),
  /** In an event only where it was written before signings were kept apart. */
  signing: Schema.optionalKey(Signing),
  apart: Schema.optionalKey(Apart),
  publication: Schema.optionalKey(Schema.Literals(["full", "summary", "no"]))
})
export type Draft = typeof Draft.Type

/** A reply that was sent: by which unit, in which round, when. */
export const Reply = Schema.Struct({ ...Draft.fields, unit: Unit.Id, round: Schema.Int, at: Schema.DateTimeUtcFromString })
export type Reply = typeof Reply.Type

/** A reply the office looks at before it goes out; one given back names what to redo. */
export const Proposed = Schema.Struct({
  ...Draft.fields, unit: Unit.Id, round: Schema.Int, at: Schema.DateTimeUtcFromString,
  back: Schema.optionalKey(Schema.Struct({ items: Schema.Array(Schema.String), note: Schema.String, at: Schema.DateTimeUtcFromString }))
})
export type Proposed = typeof Proposed.Type

/** A proposer's opinion on the handling (办理态度) and on the result (办理结果), each at a level of the policy, and on single recommendations where wanted. */
export const Opinion = Schema.Struct({
  manner: Schema.String,
  result: Schema.String,
  each: Schema.optionalKey(Schema.Array(Schema.Struct({ recommendation: Schema.Int, level: Schema.String }))),
  comment: Schema.String.check(Schema.isMaxCodePoints(2_000))
})
export type Opinion = typeof Opinion.Type

/** An opinion given: by whom, in which round, when. */
export const Feedback = Schema.Struct({ ...Opinion.fields, member: Member.Id, round: Schema.Int, at: Schema.DateTimeUtcFromString })
export type Feedback = typeof Feedback.Type

/** How a proposal ends when the rounds of handling are used up: people met, or the reasons were explained. */
export const Settlement = Schema.Struct({
  by: Schema.Literals(["meeting", "explanation"]),
  note: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(2_000))
})
export type Settlement = typeof Settlement.Type

/** What a proposer says of each recommendation when looking back: done, under way, or not done. */
export const Findings = Schema.Struct({
  findings: Schema.Array(Schema.Struct({ recommendation: Schema.Int, state: Schema.Literals(["done", "underWay", "notDone"]) })),
  comment: Schema.String.check(Schema.isMaxCodePoints(2_000))
})
export type Findings = typeof Findings.Type

/** A look back (回头看) after the end: asked until a day, and answered by a proposer or not. */
export const FollowUp = Schema.Struct({
  number: Schema.Int,
  askedAt: Schema.DateTimeUtcFromString,
  until: Day,
  answer: Schema.optionalKey(Schema.Struct({ ...Findings.fields, member: Member.Id, at: Schema.DateTimeUtcFromString }))
})
export type FollowUp = typeof FollowUp.Type
