import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type { Bodies } from "../body/evolve.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import { NoSuchFile } from "./detachFile.ts"
import { type BodyDissolved, type NotTheHead, signsFor } from "./draftForBody.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { bodies } from "./Proposer.ts"

/** The body does not stand behind the proposal, so its seal has no place under it. */
export class NotItsBody extends Schema.TaggedError<NotItsBody>()("Proposal.NotItsBody", { id: Proposal.Id, body: Body.Id }) {}

/** The seal of the body is under the proposal already. */
export class SealedAlready extends Schema.TaggedError<SealedAlready>()("Proposal.SealedAlready", { id: Proposal.Id, body: Body.Id, on: Day }) {}

/** A seal is recorded once it was affixed, not before. */
export class SealAhead extends Schema.TaggedError<SealAhead>()("Proposal.SealAhead", { id: Proposal.Id, on: Day, today: Day }) {}

/** The seals of the bodies named are needed before the proposal is filed. */
export class NoSeal extends Schema.TaggedError<NoSeal>()("Proposal.NoSeal", { id: Proposal.Id, bodies: Schema.Array(Body.Id) }) {}

type Sealable = Proposal.At<"Drafted" | "Submitted" | "Reworking" | "Recommended">

/** Lists the bodies behind a proposal whose kind needs its seal under it by the policy, and which have not affixed it. */
export const unsealed = (self: Pick<Proposal.Proposal, "proposer" | "seals">, known: Bodies, { seals }: Policy.Policy): ReadonlyArray<Body.Id> =>
  bodies(self.proposer).filter((body) =>
    Option.exists(HashMap.get(known, body), ({ kind }) => seals?.of.includes(kind) === true) && !(self.seals ?? []).some((seal) => seal.body === body))

/** Checks that every seal the policy needs is under a proposal. */
export const sealed = (self: Pick<Proposal.Proposal, "id" | "proposer" | "seals">, known: Bodies, policy: Policy.Policy): Result.Result<void, NoSeal> => {
  const lacking = unsealed(self, known, policy)
  return lacking.length === 0 ? Result.void : Result.fail(new NoSeal({ id: self.id, bodies: lacking }))
}

/**
 * Records that a body's seal was affixed (盖章), by its head, up to the filing; the scanned page is one of the attachments.
 *
 * Refuses a body that does not stand behind the proposal, who does not head it today, a second seal, a day to come, and a page that is not attached.
 */
export const affixSeal = (
  self: Sealable, body: Body.Body, head: Member.Member, on: Day, page: string | undefined, at: DateTime.Utc
): Result.Result<Of<"SealAffixed">, NotItsBody | NotTheHead | BodyDissolved | SealedAlready | SealAhead | NoSuchFile> => {
  const today = dayOf(at), before = (self.seals ?? []).find((seal) => seal.body === body.id)
  if (!bodies(self.proposer).includes(body.id)) return Result.fail(new NotItsBody({ id: self.id, body: body.id }))
  if (before !== undefined) return Result.fail(new SealedAlready({ id: self.id, body: body.id, on: before.on }))
  if (on > today) return Result.fail(new SealAhead({ id: self.id, on, today }))
  if (page !== undefined && !self.attachments.some((file) => file.hash === page)) return Result.fail(new NoSuchFile({ id: self.id, hash: page }))
  return Result.map(signsFor(body, head, at), () => ({ _tag: "SealAffixed" as const, proposal: self.id, seal: { body: body.id, on, by: head.id, ...(page !== undefined && { page }) }, at }))
}
