import { type Committee, Proposal } from "@jianyan/domain"
import type { DateTime } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { mayBeforehand } from "./beforehand.ts"
import { mayJoin } from "./jointly.ts"
import { mayWrite } from "./writing.ts"
import { mayAssign } from "./assigning.ts"
import { mayConsult } from "./consulting.ts"
import { afterSteps, mayMerge } from "./merging.ts"
import { mayReply } from "./replying.ts"

type Verb =
  | "revise" | "coSign" | "declineToSign" | "submit" | "withdraw" | "recommend" | "file" | "notFile" | "convert" | "passOn" | "merge" | "separate" | "handOver"
  | "accept" | "returnToOffice" | "sendReply" | "replyToMerged" | "giveFeedback" | "orderSecondHandling" | "close" | "markKey" | "unmarkKey" | "commend" | "revokeCommendation"
  | ReturnType<typeof mayBeforehand>[number] | ReturnType<typeof mayWrite>[number] | ReturnType<typeof mayJoin>[number] | ReturnType<typeof mayAssign>[number]
  | ReturnType<typeof mayMerge>[number] | ReturnType<typeof mayConsult>[number] | ReturnType<typeof mayReply>[number]

const staffAt: { readonly [Tag in Proposal.Stage["_tag"]]?: ReadonlyArray<Verb> } = {
  Submitted: ["recommend", "merge", "withdraw"],
  Recommended: ["recommend", "file", "notFile", "convert", "passOn", "merge", "withdraw"],
  Filed: ["handOver", "merge", "withdraw"],
  Merged: ["separate"],
  Replied: ["close"],
  Rated: ["orderSecondHandling", "close"]
}

const byMember = (self: Proposal.Proposal, visitor: Seated): ReadonlyArray<Verb> => {
  const { member } = visitor
  if (member === undefined) return []
  const { proposer, stage } = self
  const signatory = Proposal.Proposer.signatory(proposer) === member
  const author = Proposal.Proposer.signatories(proposer).includes(member)
  const round = self.replies.at(-1)?.round
  const given = self.feedback.some((feedback) => feedback.member === member && feedback.round === round)
  return [
    ...(signatory && (stage._tag === "Submitted" || stage._tag === "Recommended" || stage._tag === "Filed") ? ["withdraw"] as const : []),
    ...(author && round !== undefined && !given && (stage._tag === "Replied" || stage._tag === "Rated" || stage._tag === "Merged") ? ["giveFeedback"] as const : [])
  ]
}

const byUnit = (self: Proposal.Proposal, visitor: Seated, lead: Proposal.Proposal | undefined): ReadonlyArray<Verb> => {
  const { unit } = visitor
  const handled = self.stage._tag === "Merged" ? lead : self
  if (unit === undefined || handled === undefined || !("handling" in handled.stage)) return []
  const { accepted, assignment, round } = handled.stage.handling
  if (!Proposal.Handling.answering(assignment).includes(unit)) return []
  const replied = self.replies.some((reply) => reply.unit === unit && reply.round === round)
  if (self.stage._tag === "Merged") return replied || handled.stage._tag === "HandedOver" ? [] : ["replyToMerged"]
  if (self.stage._tag === "HandedOver") return accepted.includes(unit) ? ["returnToOffice"] : ["accept", "returnToOffice"]
  return self.stage._tag === "Accepted" && !replied ? ["sendReply"] : []
}

const marks = (self: Proposal.Proposal): ReadonlyArray<Verb> =>
  Proposal.column(self) === "filed" ? [self.key ? "unmarkKey" : "markKey", self.excellent ? "revokeCommendation" : "commend"] : []

/** The ways in which a unit sends a reply itself; closed where the office looks at replies first. */
const direct: ReadonlyArray<Verb> = ["sendReply", "replyToMerged"]

/** Lists what the one who asks may do with a proposal as it stands now, under the policy of the committee. */
export const may = (self: Proposal.Proposal, visitor: Seated, lead: Proposal.Proposal | undefined, { policy }: Committee.Committee, at: DateTime.Utc): ReadonlyArray<Verb> => {
  const unit = byUnit(self, visitor, lead), checks = policy.replyChecks !== undefined, steps = Proposal.stepsLeft(self, policy).length > 0
  const verbs = new Set<Verb>([
    ...mayWrite(self, visitor, policy, at),
    ...mayBeforehand(self, visitor),
    ...mayJoin(self, visitor, policy, at),
    ...byMember(self, visitor),
    ...unit,
    ...(holds(visitor, "proposalsStaff") ? staffAt[self.stage._tag] ?? [] : []),
    ...(holds(visitor, "proposalsStaff", "leader") ? marks(self) : []),
    ...mayMerge(self, visitor, lead, policy.consent !== undefined, at),
    ...mayConsult(self, visitor),
    ...mayAssign(self, visitor, policy.extension !== undefined),
    ...mayReply(self, visitor, unit, checks)
  ])
  return [...verbs].filter((verb) => (self.absorbed.length === 0 || verb !== "withdraw") && (!steps || !afterSteps.includes(verb)) && (!checks || !direct.includes(verb)))
}
