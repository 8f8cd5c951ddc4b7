import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { heard, type NoConsent, type ObjectionStands, type StillAsked } from "./consent.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { concluded, type StepsLeft } from "./steps.ts"

/** A proposal cannot be merged into itself. */
export class MergedIntoItself extends Schema.TaggedError<MergedIntoItself>()("Proposal.MergedIntoItself", { id: Proposal.Id }) {}

/** A proposal that others were merged into is merged together with them, or they are separated before. */
export class LeadsOthers extends Schema.TaggedError<LeadsOthers>()("Proposal.LeadsOthers", { id: Proposal.Id, absorbed: Schema.Array(Proposal.Id) }) {}

/** Why a proposal cannot join a lead. */
export type Unmergeable = MergedIntoItself | LeadsOthers | StepsLeft | NoConsent | StillAsked | ObjectionStands

/**
 * Merges a proposal (并案) into a filed lead.
 *
 * The original stays, with its own number, proposers, reply and feedback; nothing of its credit moves. Refuses itself, a proposal that leads others,
 * one with steps of the examination left, and, where the policy asks, one whose authors were not all heard.
 */
export const merge = (
  self: Proposal.At<"Submitted" | "Recommended" | "Filed">, lead: Proposal.At<"Filed">, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalMerged">, Unmergeable> => {
  if (self.id === lead.id) return Result.fail(new MergedIntoItself({ id: self.id }))
  if (self.absorbed.length > 0) return Result.fail(new LeadsOthers({ id: self.id, absorbed: self.absorbed }))
  return Result.flatMap(concluded(self, policy), () =>
    Result.map(heard(self, { _tag: "Merge", into: lead.id }, policy, at), (stands) => ({ _tag: "ProposalMerged" as const, proposal: self.id, into: lead.id, ...stands, at })))
}
