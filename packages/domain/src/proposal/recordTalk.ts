import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import { NoSuchFile } from "./detachFile.ts"
import { type BodyDissolved, type NotTheHead, signsFor } from "./draftForBody.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import type { Minutes } from "./Talk.ts"

/** A talk is recorded once it was held, not before. */
export class TalkAhead extends Schema.TaggedError<TalkAhead>()("Proposal.TalkAhead", { id: Proposal.Id, on: Day, today: Day }) {}

/** More members are said to have taken part than the body has. */
export class MoreThanAll extends Schema.TaggedError<MoreThanAll>()("Proposal.MoreThanAll", { id: Proposal.Id, present: Schema.Int, of: Schema.Int }) {}

/** The policy asks that members of the body talk the proposal over before it is submitted, and no talk is recorded. */
export class NotTalkedOver extends Schema.TaggedError<NotTalkedOver>()("Proposal.NotTalkedOver", { id: Proposal.Id, body: Body.Id }) {}

/** Tells whether a proposal of a body still has to be talked over by its members, by the policy; one given back for rework was talked over before. */
export const talkDue = (self: Pick<Proposal.Proposal, "submission" | "talk">, body: Pick<Body.Body, "kind">, { collective }: Policy.Policy): boolean =>
  self.submission === undefined && self.talk === undefined && collective?.talkedOver?.includes(body.kind) === true

/**
 * Records that the members of a body talked its proposal over (界别讨论), by its head, before it is submitted; a later talk takes the place of an earlier one.
 *
 * Refuses who does not head the body today, a day to come, more members than the body has, and minutes that are not attached.
 */
export const recordTalk = (
  self: Proposal.At<"Drafted" | "Reworking">, body: Body.Body, head: Member.Member, minutes: Minutes, at: DateTime.Utc
): Result.Result<Of<"TalkRecorded">, NotTheHead | BodyDissolved | TalkAhead | MoreThanAll | NoSuchFile> => {
  const today = dayOf(at), { minutes: hash, of, on, present } = minutes
  if (on > today) return Result.fail(new TalkAhead({ id: self.id, on, today }))
  if (present > of) return Result.fail(new MoreThanAll({ id: self.id, present, of }))
  if (hash !== undefined && !self.attachments.some((file) => file.hash === hash)) return Result.fail(new NoSuchFile({ id: self.id, hash }))
  return Result.map(signsFor(body, head, at), () => ({ _tag: "TalkRecorded" as const, proposal: self.id, talk: minutes, by: head.id, at }))
}
