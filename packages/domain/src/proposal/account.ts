import type { Stage } from "../assessment/Fact.ts"
import { ofProposal } from "../assessment/facts/ofProposal.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import type * as Unit from "../unit/Unit.ts"
import { askable } from "./consent.ts"
import { answering } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"
import { signatory } from "./Proposer.ts"

/** What became of one original by a merger: what it keeps, who still owes it a reply, and its credit before and after. */
export interface Kept {
  readonly id: Proposal.Id
  readonly number?: number
  readonly proposers: ReadonlyArray<Member.Id>
  /** Where it stood before the merger. */
  readonly stood: Proposal.Stage["_tag"]
  readonly repliesDue: ReadonlyArray<Unit.Id>
  readonly replied: ReadonlyArray<Unit.Id>
  readonly creditBefore: ReadonlyArray<Stage>
  readonly creditAfter: ReadonlyArray<Stage>
  /** Credit that the merger took; by the national way of counting there is none. */
  readonly lost: ReadonlyArray<Stage>
  readonly gained: ReadonlyArray<Stage>
}

/** What the paper counts for, whoever it belongs to: a body's paper is read as its signatory's. */
const credit = (self: Proposal.Proposal, policy: Policy.Policy): ReadonlyArray<Stage> =>
  ofProposal({ ...self, proposer: { _tag: "Members", first: signatory(self.proposer), with: [] } }, policy).flatMap((fact) => fact.reached ?? [])

/** Accounts for a merger: for each original, the lead first, that it keeps its number, proposers and credit, and which units of the lead's handling owe it a reply of its own. */
export const account = (lead: Proposal.Proposal, merged: ReadonlyArray<Proposal.Proposal>, policy: Policy.Policy): ReadonlyArray<Kept> => {
  const handling = "handling" in lead.stage ? lead.stage.handling : undefined
  const answer = handling === undefined ? [] : answering(handling.assignment)
  return [lead, ...merged].map((self) => {
    const before = self.stage._tag === "Merged" ? credit({ ...self, stage: self.stage.was }, policy) : credit(self, policy), after = credit(self, policy)
    const replied = self.replies.filter((reply) => reply.round === handling?.round).map((reply) => reply.unit)
    return {
      id: self.id, ...(self.number !== undefined && { number: self.number }), proposers: askable(self), stood: self.stage._tag === "Merged" ? self.stage.was._tag : self.stage._tag,
      repliesDue: answer.filter((unit) => !replied.includes(unit)), replied,
      creditBefore: before, creditAfter: after,
      lost: before.filter((stage) => !after.includes(stage)), gained: after.filter((stage) => !before.includes(stage))
    }
  })
}
