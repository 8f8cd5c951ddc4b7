import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import { of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import type { Content } from "./Content.ts"
import { draft, type NamedTwice, type UnknownCategory } from "./draft.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Only the head of a body signs in its name. */
export class NotTheHead extends Schema.TaggedError<NotTheHead>()("Proposal.NotTheHead", { body: Body.Id, member: Member.Id }) {}

/** A body that is dissolved puts nothing any more. */
export class BodyDissolved extends Schema.TaggedError<BodyDissolved>()("Proposal.BodyDissolved", { body: Body.Id }) {}

/** Checks that a member may sign in the name of a body on the day. */
export const signsFor = (body: Body.Body, member: Member.Member, at: DateTime.Utc): Result.Result<void, NotTheHead | BodyDissolved> => {
  if (body.dissolved) return Result.fail(new BodyDissolved({ body: body.id }))
  return Member.isHead(member, body, dayOf(at)) ? Result.void : Result.fail(new NotTheHead({ body: body.id, member: member.id }))
}

/** Begins a collective proposal (集体提案) in the name of a body, signed by its head; refuses everybody else, and a body that is dissolved. */
export const draftForBody = (
  id: Proposal.Id, body: Body.Body, head: Member.Member, content: Content, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalDrafted">, NotTheHead | BodyDissolved | UnknownCategory | NamedTwice> =>
  Result.flatMap(signsFor(body, head, at), () => draft(id, { _tag: "Body", body: body.id, signedBy: head.id }, content, policy, at))
