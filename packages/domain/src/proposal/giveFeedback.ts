import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { signatories } from "./Proposer.ts"
import type { Opinion } from "./Reply.ts"

/** Only a proposer of the proposal gives feedback on it. */
export class NotAProposer extends Schema.TaggedError<NotAProposer>()("Proposal.NotAProposer", { id: Proposal.Id, member: Member.Id }) {}

/** The policy has no such level of feedback. */
export class UnknownLevel extends Schema.TaggedError<UnknownLevel>()("Proposal.UnknownLevel", { level: Schema.String, known: Schema.Array(Schema.String) }) {}

/** The member has given feedback in this round already. */
export class FeedbackAlreadyGiven extends Schema.TaggedError<FeedbackAlreadyGiven>()("Proposal.FeedbackAlreadyGiven", { id: Proposal.Id, member: Member.Id }) {}

/** There is no reply yet on which to give feedback. */
export class NoReply extends Schema.TaggedError<NoReply>()("Proposal.NoReply", { id: Proposal.Id }) {}

/** The proposal has no recommendation of these numbers, or they are named twice. */
export class NoSuchRecommendation extends Schema.TaggedError<NoSuchRecommendation>()("Proposal.NoSuchRecommendation", { id: Proposal.Id, recommendations: Schema.Array(Schema.Int) }) {}

/** Gives a proposer's opinion on the handling, on the result of the latest reply, and on single recommendations where wanted (反馈). */
export const giveFeedback = (
  self: Proposal.At<"Replied" | "Rated" | "Merged">, member: Member.Id, opinion: Opinion, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"FeedbackGiven">, NotAProposer | UnknownLevel | FeedbackAlreadyGiven | NoReply | NoSuchRecommendation> => {
  if (!signatories(self.proposer).includes(member)) return Result.fail(new NotAProposer({ id: self.id, member }))
  const round = self.replies.at(-1)?.round
  if (round === undefined) return Result.fail(new NoReply({ id: self.id }))
  if (self.feedback.some((given) => given.member === member && given.round === round)) return Result.fail(new FeedbackAlreadyGiven({ id: self.id, member }))
  const known = policy.feedbackLevels.map((level) => level.id)
  const each = opinion.each ?? []
  const unknown = [opinion.manner, opinion.result, ...each.map((one) => one.level)].find((level) => !known.includes(level))
  if (unknown !== undefined) return Result.fail(new UnknownLevel({ level: unknown, known }))
  const numbers = self.content.recommendations.map(({ number }) => number)
  const stray = each.map(({ recommendation }) => recommendation).filter((number, place, all) => !numbers.includes(number) || all.indexOf(number) !== place)
  if (stray.length > 0) return Result.fail(new NoSuchRecommendation({ id: self.id, recommendations: stray }))
  return Result.succeed({ _tag: "FeedbackGiven", proposal: self.id, feedback: { ...opinion, member, round, at }, at })
}
