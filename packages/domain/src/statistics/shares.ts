import type { Policy } from "../committee/Policy.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { involved } from "../proposal/Handling.ts"
import type * as Unit from "../unit/Unit.ts"
import type { Figure } from "./Figure.ts"
import { handlingOf, lastReplies } from "./handled.ts"

/** Sorts proposals by a name each has, or has not; every name given is there, also one that nobody has. */
export const shares = <Name extends string>(names: ReadonlyArray<Name>, proposals: ReadonlyArray<Proposal.Proposal>, nameOf: (self: Proposal.Proposal) => Name | undefined): { readonly [name: string]: Figure } => {
  const over = proposals.map((proposal) => proposal.id)
  return Object.fromEntries(names.map((name) => [name, { of: proposals.filter((proposal) => nameOf(proposal) === name).map((proposal) => proposal.id), over }]))
}

/** Gives the class of the latest reply, by which class shares are taken. */
export const replyClassOf = (self: Proposal.Proposal): string | undefined => lastReplies(self).at(-1)?.class

/** Gives the shares of each class of reply among the proposals, in the order of the policy. */
export const classShares = (policy: Policy, proposals: ReadonlyArray<Proposal.Proposal>): { readonly [name: string]: Figure } =>
  shares(policy.replyClasses.map((one) => one.id), proposals, replyClassOf)

/** Counts the handling units and their items (件次): a proposal with three units counts three. */
export const unitItems = (
  proposals: ReadonlyArray<Proposal.Proposal>, lead: (id: Proposal.Id) => Proposal.Proposal | undefined
): { readonly items: number; readonly byUnit: ReadonlyMap<Unit.Id, ReadonlyArray<Proposal.Id>> } => {
  const byUnit = new Map<Unit.Id, Array<Proposal.Id>>()
  for (const proposal of proposals) {
    const handling = handlingOf(proposal, lead)
    for (const unit of handling === undefined ? [] : involved(handling.assignment)) byUnit.set(unit, [...byUnit.get(unit) ?? [], proposal.id])
  }
  return { items: [...byUnit.values()].reduce((sum, all) => sum + all.length, 0), byUnit }
}
