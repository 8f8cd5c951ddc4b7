import { type DateTime, Result } from "effect"
import type * as Member from "../member/Member.ts"
import type { Matter } from "./Examined.ts"
import { type AskingOver, mayAnswer, type NotAsked } from "./giveConsent.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** Objects as an author to what one was asked about, with the reason; refuses who was not asked, has answered, or answers too late. */
export const raiseObjection = (
  self: Proposal.At<"Submitted" | "Recommended" | "Filed" | "Merged">, matter: Matter, member: Member.Id, reason: string, at: DateTime.Utc
): Result.Result<Of<"ObjectionRaised">, NotAsked | AskingOver | NoReason> =>
  reason.trim() === ""
    ? Result.fail(new NoReason({ id: self.id }))
    : Result.map(mayAnswer(self, matter, member, at), () => ({ _tag: "ObjectionRaised" as const, proposal: self.id, matter, member, reason, at }))
