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

type Signable = Proposal.At<"Drafted" | "Submitted" | "Reworking">

/** Checks that co-signers may still be asked and answer: while it is a draft, and the policy's days from the day it was first submitted. */
export const signingOpen = (self: Signable, policy: Policy.Policy, at: DateTime.Utc): Result.Result<void, SigningOver> => {
  const last = addDays(dayOf(self.submission?.at ?? at), policy.coSignWithin)
  return dayOf(at) > last ? Result.fail(new SigningOver({ id: self.id, last })) : Result.void
}

/** Checks that a member may still answer an invitation to sign. */
export const invited = (
  self: Signable, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<void, NotInvited | SigningOver> => {
  const open = self.proposer._tag === "Members" && self.proposer.with.some((other) => other.member === member && other.answer === "invited")
  return open ? signingOpen(self, policy, at) : Result.fail(new NotInvited({ id: self.id, member }))
}

/** Signs a proposal jointly; from now on the member stands behind it and shares its credit. */
export const coSign = (
  self: Signable, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalCoSigned">, NotInvited | SigningOver> =>
  Result.map(invited(self, member, policy, at), () => ({ _tag: "ProposalCoSigned" as const, proposal: self.id, member, at }))
