import { type DateTime, Result, Schema } from "effect"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A proposal cannot be merged into itself. */
export class MergedIntoItself extends Schema.TaggedError<MergedIntoItself>()("Proposal.MergedIntoItself", { id: Proposal.Id }) {}

/** A proposal that others were merged into is separated from them, or they are moved, before it is merged itself. */
export class LeadsOthers extends Schema.TaggedError<LeadsOthers>()("Proposal.LeadsOthers", { id: Proposal.Id, absorbed: Schema.Array(Proposal.Id) }) {}

/**
 * Merges a proposal (并案) into a filed lead.
 *
 * The original stays, with its own number, proposers, reply and feedback; nothing of its credit moves. Refuses itself and a proposal that leads others.
 */
export const merge = (
  self: Proposal.At<"Submitted" | "Recommended" | "Filed">, lead: Proposal.At<"Filed">, at: DateTime.Utc
): Result.Result<Of<"ProposalMerged">, MergedIntoItself | LeadsOthers> => {
  if (self.id === lead.id) return Result.fail(new MergedIntoItself({ id: self.id }))
  if (self.absorbed.length > 0) return Result.fail(new LeadsOthers({ id: self.id, absorbed: self.absorbed }))
  return Result.succeed({ _tag: "ProposalMerged", proposal: self.id, into: lead.id, at })
}
