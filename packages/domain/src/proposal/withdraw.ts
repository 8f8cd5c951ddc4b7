import type { DateTime } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Withdraws a proposal (撤案) that has not been handed over; it stays readable, with its number if it had one. */
export const withdraw = (self: Proposal.At<"Submitted" | "Recommended" | "Filed">, at: DateTime.Utc): Of<"ProposalWithdrawn"> =>
  ({ _tag: "ProposalWithdrawn", proposal: self.id, at })
