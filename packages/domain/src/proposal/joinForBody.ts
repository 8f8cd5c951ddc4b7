import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import { signingOpen, type SigningOver } from "./coSign.ts"
import { type BodyDissolved, type NotTheHead, signsFor } from "./draftForBody.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The body was not asked to put this proposal jointly, or has answered already. */
export class BodyNotAsked extends Schema.TaggedError<BodyNotAsked>()("Proposal.BodyNotAsked", { id: Proposal.Id, body: Body.Id }) {}

type Joinable = Proposal.At<"Drafted" | "Submitted" | "Reworking">

/** Checks that a head may answer for a body that was asked to join a proposal. */
export const asked = (
  self: Joinable, body: Body.Body, head: Member.Member, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<void, BodyNotAsked | NotTheHead | BodyDissolved | SigningOver> => {
  const open = self.proposer._tag === "Body" && (self.proposer.with ?? []).some((other) => other.body === body.id && other.answer === "invited")
  if (!open) return Result.fail(new BodyNotAsked({ id: self.id, body: body.id }))
  return Result.flatMap(signsFor(body, head, at), () => signingOpen(self, policy, at))
}

/** Puts a proposal jointly in the name of another body, signed by its head; from now on the body stands behind it and shares its credit. */
export const joinForBody = (
  self: Joinable, body: Body.Body, head: Member.Member, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"BodyJoined">, BodyNotAsked | NotTheHead | BodyDissolved | SigningOver> =>
  Result.map(asked(self, body, head, policy, at), () => ({ _tag: "BodyJoined" as const, proposal: self.id, body: body.id, member: head.id, at }))
