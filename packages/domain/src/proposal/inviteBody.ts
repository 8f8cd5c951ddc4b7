import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type * as Policy from "../committee/Policy.ts"
import { signingOpen, type SigningOver } from "./coSign.ts"
import { BodyDissolved } from "./draftForBody.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Members sign jointly as members; only a proposal put in the name of a body can be joined by bodies. */
export class NotCollective extends Schema.TaggedError<NotCollective>()("Proposal.NotCollective", { id: Proposal.Id }) {}

/** The policy does not let a body of this kind put a proposal jointly with others; `between` lists the kinds it lets, none where bodies do not propose jointly at all. */
export class NotJointly extends Schema.TaggedError<NotJointly>()("Proposal.NotJointly", {
  body: Body.Id, kind: Body.Kind, between: Schema.Array(Body.Kind), article: Schema.optionalKey(Schema.String)
}) {}

/** The body leads the proposal, or was asked to join it already. */
export class BodyTwice extends Schema.TaggedError<BodyTwice>()("Proposal.BodyTwice", { body: Body.Id }) {}

/** Why a body cannot be asked to put a proposal jointly with another. */
export type Unjoinable = NotJointly | BodyDissolved

/** Checks that bodies may put a proposal together under a policy: each of a kind it lets, and none dissolved. */
export const together = (bodies: ReadonlyArray<Body.Body>, { jointly }: Policy.Policy): Result.Result<void, Unjoinable> => {
  const between: ReadonlyArray<Body.Kind> = jointly?.between ?? [], article = jointly?.article
  const stray = bodies.find(({ kind }) => !between.includes(kind)), gone = bodies.find(({ dissolved }) => dissolved)
  if (stray !== undefined) return Result.fail(new NotJointly({ body: stray.id, kind: stray.kind, between, ...(article !== undefined && { article }) }))
  return gone === undefined ? Result.void : Result.fail(new BodyDissolved({ body: gone.id }))
}

/** Asks another body to put a proposal jointly, for as long as co-signers may answer; one that declined may be asked again. Refuses what the policy does not let bodies do together, and a body named already. */
export const inviteBody = (
  self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, lead: Body.Body, body: Body.Body, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"BodyInvited">, NotCollective | Unjoinable | BodyTwice | SigningOver> => {
  const { proposer } = self
  if (proposer._tag === "Members") return Result.fail(new NotCollective({ id: self.id }))
  const named = proposer.body === body.id || (proposer.with ?? []).some((other) => other.body === body.id && other.answer !== "declined")
  if (named) return Result.fail(new BodyTwice({ body: body.id }))
  return Result.flatMap(together([lead, body], policy), () =>
    Result.map(signingOpen(self, policy, at), () => ({ _tag: "BodyInvited" as const, proposal: self.id, body: body.id, at })))
}
