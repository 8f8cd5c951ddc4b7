import { type DateTime, Result } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"
import { AlreadyAnswered } from "./separate.ts"

/** Calls a proposal back from those who handle it, with a reason, so that it can be handed over to others; refused once it, or one merged into it, was answered. */
export const recall = (
  self: Proposal.At<"HandedOver" | "Accepted">, merged: ReadonlyArray<Proposal.Proposal>, reason: string, at: DateTime.Utc
): Result.Result<Of<"HandlingRecalled">, NoReason | AlreadyAnswered> => {
  const answered = [self, ...merged].find((one) => one.replies.length > 0)
  if (answered !== undefined) return Result.fail(new AlreadyAnswered({ id: answered.id }))
  if (reason.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  return Result.succeed({ _tag: "HandlingRecalled", proposal: self.id, reason, at })
}
