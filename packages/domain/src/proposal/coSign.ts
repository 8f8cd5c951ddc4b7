import { type DateTime, Result, Schema } from "effect"
import { addDays, of as dayOf } from "../committee/Day.ts"
import { Day } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The member was not invited to sign this proposal, or has answered already. */
export class NotInvited extends Schema.TaggedError<NotInvited>()("Proposal.NotInvited", { id: Proposal.Id, member: Member.Id }) {}

/** The days in which a co-signer may answer are over. */
export class SigningOver extends Schema.TaggedError<SigningOver>()("Proposal.SigningOver", { id: Proposal.Id, last: Day }) {}

/** Checks that a member may still answer an invitation to sign. */
export const invited = (
  self: Proposal.At<"Drafted" | "Submitted">, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<void, NotInvited | SigningOver> => {
  const open = self.proposer._tag === "Members" && self.proposer.with.some((other) => other.member === member && other.answer === "invited")
  if (!open) return Result.fail(new NotInvited({ id: self.id, member }))
  const last = addDays(dayOf(self.submission?.at ?? at), policy.coSignWithin)
  return dayOf(at) > last ? Result.fail(new SigningOver({ id: self.id, last })) : Result.void
}

/** Signs a proposal jointly; from now on the member stands behind it and shares its credit. */
export const coSign = (
  self: Proposal.At<"Drafted" | "Submitted">, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalCoSigned">, NotInvited | SigningOver> =>
  Result.map(invited(self, member, policy, at), () => ({ _tag: "ProposalCoSigned" as const, proposal: self.id, member, at }))
