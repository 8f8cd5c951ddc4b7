import type { ProposalsApi } from "@jianyan/contract"
import type { Proposal, Unit } from "@jianyan/domain"

/** What is planned for one proposal: the unit that leads or handles alone, those that handle with it, and why it is urgent if it is. */
export interface Plan {
  readonly lead: Unit.Id | undefined
  readonly others: ReadonlyArray<Unit.Id>
  readonly urgent: string | undefined
}

/** A proposal of the list with what is planned for it. */
export interface Planned {
  readonly one: ProposalsApi.ToHandOver
  readonly plan: Plan
}

/** Tells whether a plan can be carried out: a unit is chosen, and what is urgent has its reason. */
export const isReady = ({ lead, urgent }: Plan): boolean => lead !== undefined && urgent?.trim() !== ""

/** Gives the assignment of a plan; none while no unit is chosen. */
export const assignmentOf = ({ lead, others }: Plan): Proposal.Handling.Assignment | undefined => {
  if (lead === undefined) return undefined
  const [first, ...rest] = others.filter((unit) => unit !== lead)
  return first === undefined ? { _tag: "Sole", unit: lead } : { _tag: "Lead", lead, with: [first, ...rest] }
}
