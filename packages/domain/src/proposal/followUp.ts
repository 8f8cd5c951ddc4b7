import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Member from "../member/Member.ts"
import { FeedbackAlreadyGiven, NoReply, NoSuchRecommendation, NotAProposer } from "./giveFeedback.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { signatories } from "./Proposer.ts"
import type { Findings } from "./Reply.ts"

/** A look back is asked for until a day to come. */
export class DayPassed extends Schema.TaggedError<DayPassed>()("Proposal.DayPassed", { day: Day }) {}

/** A look back is asked for already and its day has not passed. */
export class FollowUpOpen extends Schema.TaggedError<FollowUpOpen>()("Proposal.FollowUpOpen", { id: Proposal.Id, until: Day }) {}

/** The proposal has no look back of this number. */
export class NoFollowUp extends Schema.TaggedError<NoFollowUp>()("Proposal.NoFollowUp", { id: Proposal.Id, followUp: Schema.Int }) {}

/** A proposal at its end: closed, or merged into another and answered. */
export type Ended = Proposal.At<"Closed" | "Merged">

/** Asks the proposers after the end what became of each recommendation (回头看), until a day. */
export const askFollowUp = (self: Ended, until: Day, at: DateTime.Utc): Result.Result<Of<"FollowUpAsked">, NoReply | DayPassed | FollowUpOpen> => {
  const today = dayOf(at)
  if (self.replies.length === 0) return Result.fail(new NoReply({ id: self.id }))
  if (until < today) return Result.fail(new DayPassed({ day: until }))
  const open = self.followUps.find((one) => one.answer === undefined && one.until >= today)
  if (open !== undefined) return Result.fail(new FollowUpOpen({ id: self.id, until: open.until }))
  return Result.succeed({ _tag: "FollowUpAsked", proposal: self.id, until, at })
}

/** Lists the recommendations findings name that the proposal does not have, or names twice. */
export const strayFindings = ({ content }: Pick<Proposal.Proposal, "content">, { findings }: Pick<Findings, "findings">): ReadonlyArray<number> => {
  const known = content.recommendations.map(({ number }) => number)
  return findings.map(({ recommendation }) => recommendation).filter((number, place, all) => !known.includes(number) || all.indexOf(number) !== place)
}

/** Answers a look back, recommendation by recommendation; a late answer counts, silence stays silence. */
export const answerFollowUp = (
  self: Ended, followUp: number, member: Member.Id, answer: Findings, at: DateTime.Utc
): Result.Result<Of<"FollowUpAnswered">, NotAProposer | NoFollowUp | FeedbackAlreadyGiven | NoSuchRecommendation> => {
  if (!signatories(self.proposer).includes(member)) return Result.fail(new NotAProposer({ id: self.id, member }))
  const found = self.followUps.find((one) => one.number === followUp)
  if (found === undefined) return Result.fail(new NoFollowUp({ id: self.id, followUp }))
  if (found.answer !== undefined) return Result.fail(new FeedbackAlreadyGiven({ id: self.id, member: found.answer.member }))
  const stray = strayFindings(self, answer)
  if (stray.length > 0) return Result.fail(new NoSuchRecommendation({ id: self.id, recommendations: stray }))
  return Result.succeed({ _tag: "FollowUpAnswered", proposal: self.id, followUp, member, answer, at })
}
