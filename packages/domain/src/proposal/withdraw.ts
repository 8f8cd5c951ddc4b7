import { type DateTime, Result } from "effect"
import { LeadsOthers } from "./merge.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** Withdraws a submitted proposal (撤案) that has not been handed over, with the reason; it stays readable, with its number if it had one. Refuses a lead until those merged into it are separated. */
export const withdraw = (
  self: Proposal.At<"Submitted" | "Reworking" | "Recommended" | "Filed">, reason: string, at: DateTime.Utc
): Result.Result<Of<"ProposalWithdrawn">, LeadsOthers | NoReason> => {
  if (self.absorbed.length > 0) return Result.fail(new LeadsOthers({ id: self.id, absorbed: self.absorbed }))
  return reason.trim() === "" ? Result.fail(new NoReason({ id: self.id })) : Result.succeed({ _tag: "ProposalWithdrawn", proposal: self.id, reason, at })
}
