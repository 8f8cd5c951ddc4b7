import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import { invited, type NotInvited, type SigningOver } from "./coSign.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Declines an invitation to sign; the proposal goes on without the member. */
export const declineToSign = (
  self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"CoSigningDeclined">, NotInvited | SigningOver> =>
  Result.map(invited(self, member, policy, at), () => ({ _tag: "CoSigningDeclined" as const, proposal: self.id, member, at }))
