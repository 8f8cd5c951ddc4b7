import type { ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { unitsOf } from "@jianyan/services"

const answeringOf = ({ stage }: Proposal.Proposal): ProposalsApi.Row["answering"] =>
  "handling" in stage ? Proposal.Handling.answering(stage.handling.assignment).map((unit) => ({ unit, accepted: stage.handling.accepted.includes(unit) })) : []

/** Shows a proposal as a row of a list. */
export const row = (self: Proposal.Proposal): ProposalsApi.Row => ({
  id: self.id,
  title: self.content.title,
  category: self.content.category,
  proposer: self.proposer,
  recommendations: self.content.recommendations.length,
  stage: self.stage._tag,
  units: unitsOf(self),
  answering: answeringOf(self),
  key: self.key,
  ...("handling" in self.stage && self.stage.handling.urgent !== undefined ? { urgent: true as const } : {}),
  returns: self.returns,
  ...(self.number === undefined ? {} : { number: self.number }),
  ...(self.submission === undefined ? {} : { session: self.submission.session, kind: self.submission.kind, submittedAt: self.submission.at }),
  ...(self.stage._tag === "HandedOver" || self.stage._tag === "Accepted" ? { due: self.stage.handling.deadline.day } : {})
})

/** Lists everyone a proposal mentions. */
export const mentioned = ({ consultations, feedback, proposer }: Pick<Proposal.Proposal, "proposer" | "feedback" | "consultations">): ReadonlyArray<string> => [
  ...consultations.flatMap((one) => one.members), ...Proposal.Proposer.signatories(proposer), ...(proposer._tag === "Members" ? proposer.with.map((other) => other.member) : []), ...feedback.map((given) => given.member)
]
