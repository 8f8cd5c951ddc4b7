import { type DateTime, Result } from "effect"
import { LeadsOthers } from "./merge.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Withdraws a proposal (撤案) that has not been handed over; it stays readable, with its number if it had one. Refuses a lead until those merged into it are separated. */
export const withdraw = (self: Proposal.At<"Submitted" | "Recommended" | "Filed">, at: DateTime.Utc): Result.Result<Of<"ProposalWithdrawn">, LeadsOthers> =>
  self.absorbed.length > 0
    ? Result.fail(new LeadsOthers({ id: self.id, absorbed: self.absorbed }))
    : Result.succeed({ _tag: "ProposalWithdrawn", proposal: self.id, at })
