import { Schema } from "effect"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"

/** How far something is made public: the whole text, a summary, or nothing. */
export const Extent = Schema.Literals(["full", "summary", "no"])
export type Extent = typeof Extent.Type

/** Why a side does not open a proposal in full, or why it is taken from the public again; at most 500 characters. */
export const Reason = Schema.String.check(Schema.isMaxCodePoints(500))

/** Who decides: the proposer, one unit for its reply, or the office within what both allow. */
export const Side = Schema.TaggedUnion({ Proposer: {}, Unit: { unit: Unit.Id }, Office: {} })
export type Side = typeof Side.Type

/**
 * A part of what is published: "title", "situation", "analysis", "recommendation/1", "reply/0" (the letter, counted from the first reply) or "answer/0/1"
 * (that reply's answer to a recommendation).
 */
export const Part = Schema.String.check(Schema.isPattern(/^(title|situation|analysis|recommendation\/\d+|reply\/\d+|answer\/\d+\/\d+)$/u))
export type Part = typeof Part.Type

/** A passage of a part that is not shown, from one place to before another (in UTF-16 units), and what is shown instead. */
export const Redaction = Schema.Struct({
  part: Part,
  from: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  to: Schema.Int.check(Schema.isGreaterThan(0)),
  with: Schema.String.check(Schema.isMaxCodePoints(60))
})
export type Redaction = typeof Redaction.Type

/** The words in which a summary is written. */
export const SummaryText = Schema.String.check(Schema.isMinCodePoints(10), Schema.isMaxCodePoints(2_000))

/** What one side decided and why. */
export const Choice = Schema.Struct({ how: Extent, reason: Schema.String, at: Schema.DateTimeUtcFromString })
export type Choice = typeof Choice.Type

/** What the public sees: how much of the proposal, how much of how many replies, and whether the proposers are named. */
export const Shown = Schema.Struct({ proposal: Extent, reply: Extent, names: Schema.Boolean })
export type Shown = typeof Shown.Type

/** What was decided on making one proposal and its replies public (公开), kept apart from both. */
export const Publication = Schema.Struct({
  id: ProposalId,
  proposer: Schema.optionalKey(Choice),
  units: Schema.Array(Schema.Struct({ unit: Unit.Id, ...Choice.fields })),
  office: Schema.optionalKey(Choice),
  redactions: Schema.Array(Redaction),
  summary: Schema.optionalKey(Schema.Struct({ proposal: SummaryText, reply: Schema.optionalKey(SummaryText) })),
  /** What is public now; the replies that had been sent by then and no later ones. */
  published: Schema.optionalKey(Schema.Struct({ ...Shown.fields, replies: Schema.Int, at: Schema.DateTimeUtcFromString })),
  withdrawn: Schema.optionalKey(Schema.Struct({ reason: Schema.String, at: Schema.DateTimeUtcFromString }))
})
export type Publication = typeof Publication.Type

/** The proposal is not public. */
export class NotPublished extends Schema.TaggedError<NotPublished>()("Publication.NotPublished", { id: ProposalId }) {}
