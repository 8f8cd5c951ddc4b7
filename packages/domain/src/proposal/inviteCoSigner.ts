import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import { signingOpen, type SigningOver } from "./coSign.ts"
import { NamedTwice } from "./draft.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A body puts its proposal in its own name; nobody signs it jointly. */
export class NotJoint extends Schema.TaggedError<NotJoint>()("Proposal.NotJoint", { id: Proposal.Id }) {}

/** Invites a member to sign, also after the draft was first saved and for as long as co-signers may answer; who declined may be asked again. Refuses the first proposer, one invited or signed already, and the proposal of a body. */
export const inviteCoSigner = (
  self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, member: Member.Id, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"CoSignerInvited">, NotJoint | NamedTwice | SigningOver> => {
  const { proposer } = self
  if (proposer._tag === "Body") return Result.fail(new NotJoint({ id: self.id }))
  const named = proposer.first === member || proposer.with.some((other) => other.member === member && other.answer !== "declined")
  if (named) return Result.fail(new NamedTwice({ member }))
  return Result.map(signingOpen(self, policy, at), () => ({ _tag: "CoSignerInvited" as const, proposal: self.id, member, at }))
}
