import { type Committee, Proposal } from "@jianyan/domain"
import type { DateTime } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { forAssigning } from "./assigning.ts"
import { forAuthor } from "./merging.ts"
import { forReplying, underReview } from "./waitsForReplying.ts"
import { toJoin } from "./jointly.ts"
import { signing } from "./writing.ts"

/** What may wait for somebody, in the order in which it is shown. */
export const whats = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp", "mend", "consent", "coOpinion", "settleDispute", "answerExtension"] as const
/** One thing to do that a page leads to. */
export type What = typeof whats[number]

const forMember = (self: Proposal.Proposal, visitor: Seated, policy: Committee.Policy.Policy, at: DateTime.Utc): What | undefined => {
  const { member } = visitor
  if (member === undefined) return undefined
  const { proposer, stage } = self
  if ((stage._tag === "Drafted" || stage._tag === "Submitted") && proposer._tag === "Members" && proposer.with.some((other) => other.member === member && other.answer === "invited") && signing(self, policy, at)) return "sign"
  if (toJoin(self, visitor, policy, at).length > 0) return "sign"
  if (Proposal.Proposer.signatory(proposer) !== member) return undefined
  if (stage._tag === "Drafted") return "finishDraft"
  const round = self.replies.at(-1)?.round
  const given = self.feedback.some((feedback) => feedback.member === member && feedback.round === round)
  return (stage._tag === "Replied" || (stage._tag === "Merged" && round !== undefined)) && !given ? "feedback" : undefined
}

const forUnit = (self: Proposal.Proposal, visitor: Seated, lead: Proposal.Proposal | undefined): What | undefined => {
  const { unit } = visitor
  if (unit === undefined) return undefined
  const { stage } = self
  if (stage._tag === "Merged" && lead !== undefined && "handling" in lead.stage && lead.stage._tag !== "HandedOver") {
    const { assignment, round } = lead.stage.handling
    return Proposal.Handling.answering(assignment).includes(unit) && !self.replies.some((reply) => reply.unit === unit && reply.round === round) && !underReview(self, unit) ? "replyToMerged" : undefined
  }
  if (stage._tag !== "HandedOver" && stage._tag !== "Accepted") return undefined
  const { accepted, assignment, round } = stage.handling
  if (!Proposal.Handling.answering(assignment).includes(unit)) return undefined
  if (stage._tag === "HandedOver") return accepted.includes(unit) ? undefined : "accept"
  return self.replies.some((reply) => reply.unit === unit && reply.round === round) || underReview(self, unit) ? undefined : "reply"
}

const forStaff = (self: Proposal.Proposal, { feedbackLevels }: Committee.Policy.Policy): What | undefined => {
  switch (self.stage._tag) {
    case "Submitted": return "examine"
    case "Recommended": return "decide"
    case "Filed": return "handOver"
    case "Rated": {
      const { round } = self.stage.handling
      return self.feedback.some((given) => given.round === round && feedbackLevels.some((level) => level.reopens && level.id === given.result)) ? "secondHandling" : "close"
    }
    default: return undefined
  }
}

/** Says what a proposal waits for from the one who asks, if for anything; what can no longer be done waits for nobody. */
export const waits = (self: Proposal.Proposal, visitor: Seated, lead: Proposal.Proposal | undefined, policy: Committee.Policy.Policy, at: DateTime.Utc): What | undefined =>
  forReplying(self, visitor) ?? forAssigning(self, visitor) ?? forAuthor(self, visitor, at) ?? forMember(self, visitor, policy, at) ?? forUnit(self, visitor, lead) ?? (holds(visitor, "proposalsStaff") ? forStaff(self, policy) : undefined)
