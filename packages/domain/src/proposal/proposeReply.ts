import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import type { NotTheirs } from "./accept.ts"
import type { ConsultationsMissing } from "./consulted.ts"
import type { OpinionsMissing } from "./giveCoOpinion.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { type Lead, type NotTheLead, readyForMerged } from "./replyToMerged.ts"
import { type AlreadyReplied, type Incomplete, ready } from "./sendReply.ts"
import type { Draft } from "./Reply.ts"

/** The policy has nobody look at replies; the unit sends its reply itself. */
export class NothingChecked extends Schema.TaggedError<NothingChecked>()("Proposal.NothingChecked", { id: Proposal.Id }) {}

/** The reply lies with the office already. */
export class UnderReview extends Schema.TaggedError<UnderReview>()("Proposal.UnderReview", { id: Proposal.Id, unit: Schema.String }) {}

type Refused = NotTheirs | AlreadyReplied | OpinionsMissing | Incomplete | ConsultationsMissing | NothingChecked | UnderReview

const waiting = (self: Pick<Proposal.Proposal, "id" | "proposed">, unit: Unit.Id, round: number, policy: Policy.Policy): Result.Result<void, NothingChecked | UnderReview> => {
  if (policy.replyChecks === undefined) return Result.fail(new NothingChecked({ id: self.id }))
  return self.proposed.some((one) => one.unit === unit && one.round === round && one.back === undefined) ? Result.fail(new UnderReview({ id: self.id, unit })) : Result.void
}

/** Lays a reply before the office, complete and talked over; it goes out once the office releases it. One given back is laid before it again, redone. */
export const proposeReply = (
  self: Proposal.At<"Accepted">, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplyProposed">, Refused> =>
  Result.flatMap(ready(self, unit, draft, policy, at), ({ draft, round }) =>
    Result.map(waiting(self, unit, round, policy), () => ({ _tag: "ReplyProposed" as const, proposal: self.id, draft, unit, round, at })))

/** Lays the reply to a merged proposal before the office. */
export const proposeReplyToMerged = (
  self: Proposal.At<"Merged">, lead: Lead, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplyProposed">, Refused | NotTheLead> =>
  Result.flatMap(readyForMerged(self, lead, unit, draft, policy), ({ draft, round }) =>
    Result.map(waiting(self, unit, round, policy), () => ({ _tag: "ReplyProposed" as const, proposal: self.id, draft, unit, round, at })))
