import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { AlreadyReplied, complete, type PlannedWithoutDay, type StrayAnswers, type Unanswered, type UnknownReplyClass } from "./sendReply.ts"
import type { Draft } from "./Reply.ts"

/** The proposal named as lead is not the one this was merged into. */
export class NotTheLead extends Schema.TaggedError<NotTheLead>()("Proposal.NotTheLead", { id: Proposal.Id, lead: Proposal.Id }) {}

/** Replies to the authors of a merged proposal on their own recommendations (并案分复); the unit is the one that handles the lead. */
export const replyToMerged = (
  self: Proposal.At<"Merged">, lead: Proposal.At<"Accepted" | "Replied" | "Rated" | "Closed">, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplySent">, NotTheLead | NotTheirs | AlreadyReplied | UnknownReplyClass | Unanswered | StrayAnswers | PlannedWithoutDay> => {
  const { assignment, round } = lead.stage.handling
  if (self.stage.into !== lead.id) return Result.fail(new NotTheLead({ id: self.id, lead: lead.id }))
  if (!answering(assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === round)) return Result.fail(new AlreadyReplied({ id: self.id, round }))
  return Result.map(complete(self, draft, policy), (draft) => ({ _tag: "ReplySent" as const, proposal: self.id, reply: { ...draft, unit, round, at }, at }))
}
