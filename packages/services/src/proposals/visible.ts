import { Proposal } from "@jianyan/domain"
import { holds, type Seated } from "../visitor/Visitor.ts"

/** Tells whether the one who asks has part in a proposal: as a proposer, invited co-signer, or head of a body that puts it or was asked to. */
export const takesPart = ({ proposer }: Pick<Proposal.Proposal, "proposer">, { heads = [], member }: Pick<Seated, "member" | "heads">): boolean => {
  if (member === undefined) return false
  if (Proposal.Proposer.signatory(proposer) === member) return true
  return proposer._tag === "Members" ? proposer.with.some((other) => other.member === member) : (proposer.with ?? []).some((other) => other.by === member || heads.includes(other.body))
}

/** Lists the units that have part in the handling of a proposal as it stands. */
export const unitsOf = (proposal: Proposal.Proposal): ReturnType<typeof Proposal.Handling.involved> =>
  "handling" in proposal.stage ? Proposal.Handling.involved(proposal.stage.handling.assignment) : []

/** Tells whether every proposal at the stage of one exists for the one who asks, whoever has part in it. */
export const seesAllAt = (proposal: Pick<Proposal.Proposal, "stage">, visitor: Seated): boolean => {
  if (proposal.stage._tag === "Drafted") return false
  if (holds(visitor, "proposalsStaff", "leader", "evaluator", "office", "auditor", "liaisonStaff")) return true
  return visitor.unit === undefined && holds(visitor, "member") && (Proposal.column(proposal) === "filed" || proposal.stage._tag === "Merged")
}

/**
 * Tells whether a proposal exists for the one who asks.
 *
 * Drafts exist for those who take part in them; a unit sees what it handles and what was merged into that; members see what was received and not refused; staff see all that was submitted.
 */
export const visible = (proposal: Proposal.Proposal, visitor: Seated, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): boolean => {
  if (takesPart(proposal, visitor) || seesAllAt(proposal, visitor)) return true
  const { unit } = visitor
  if (unit === undefined || proposal.stage._tag === "Drafted") return false
  const handled = proposal.stage._tag === "Merged" ? lead(proposal.stage.into) : proposal
  return (handled !== undefined && unitsOf(handled).includes(unit)) || proposal.replies.some((reply) => reply.unit === unit)
}
