import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { confirmed, type ConsultationsMissing, talkedOver } from "./consulted.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { signatories } from "./Proposer.ts"
import { AlreadyReplied, complete, type Incomplete, OfficeReleases } from "./sendReply.ts"
import type { Draft } from "./Reply.ts"

/** The proposal named as lead is not the one this was merged into. */
export class NotTheLead extends Schema.TaggedError<NotTheLead>()("Proposal.NotTheLead", { id: Proposal.Id, lead: Proposal.Id }) {}

/** A lead that is handled, so that what was merged into it can be answered. */
export type Lead = Proposal.At<"Accepted" | "Replied" | "Rated" | "Closed">

/** Checks what a reply to a merged proposal needs: its own lead, a unit that answers for it, its own recommendations answered, its own authors talked to where the policy asks for talks. */
export const readyForMerged = (
  self: Proposal.At<"Merged">, lead: Lead, unit: Unit.Id, draft: Draft, policy: Policy.Policy
): Result.Result<{ readonly draft: Draft; readonly round: number }, NotTheLead | NotTheirs | AlreadyReplied | Incomplete | ConsultationsMissing> => {
  const { assignment, round } = lead.stage.handling
  if (self.stage.into !== lead.id) return Result.fail(new NotTheLead({ id: self.id, lead: lead.id }))
  if (!answering(assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === round)) return Result.fail(new AlreadyReplied({ id: self.id, round }))
  const own = signatories(self.proposer)
  return Result.flatMap(complete(self, draft, policy), (draft) =>
    Result.map(talkedOver(self.id, confirmed(lead.consultations, unit, round, own), policy.consultation), () => ({ draft, round })))
}

/** Replies to the authors of a merged proposal on their own recommendations (并案分复); the unit is the one that handles the lead. */
export const replyToMerged = (
  self: Proposal.At<"Merged">, lead: Lead, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplySent">, NotTheLead | NotTheirs | AlreadyReplied | Incomplete | ConsultationsMissing | OfficeReleases> =>
  policy.replyChecks !== undefined
    ? Result.fail(new OfficeReleases({ id: self.id }))
    : Result.map(readyForMerged(self, lead, unit, draft, policy), ({ draft, round }) => ({ _tag: "ReplySent" as const, proposal: self.id, reply: { ...draft, unit, round, at }, at }))
