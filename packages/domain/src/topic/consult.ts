import { type DateTime, Result, Schema } from "effect"
import type { Minutes } from "../proposal/Consultation.ts"
import { involved } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Of } from "../proposal/ProposalEvent.ts"
import { authors, signatory } from "../proposal/Proposer.ts"
import type * as Unit from "../unit/Unit.ts"
import * as Topic from "./Topic.ts"

/** None of the topic's proposals is handled by the unit and had a proposer present. */
export class CountsForNone extends Schema.TaggedError<CountsForNone>()("Topic.CountsForNone", { id: Topic.Id }) {}

/**
 * Records one consultation for a topic: it counts for each of its proposals that the unit handles and of which a proposer was there, under the names of that proposal's own.
 *
 * Each proposer confirms or contests it, and each proposal is answered, on its own.
 */
export const consult = (
  self: Topic.Topic, proposals: ReadonlyArray<Proposal.Proposal>, minutes: Minutes, unit: Unit.Id, at: DateTime.Utc
): Result.Result<readonly [Of<"ConsultationRecorded">, ...ReadonlyArray<Of<"ConsultationRecorded">>], Topic.Closed | CountsForNone> => {
  if (self.closed) return Result.fail(new Topic.Closed({ id: self.id }))
  const recorded = proposals.flatMap((proposal): ReadonlyArray<Of<"ConsultationRecorded">> => {
    if (!self.proposals.includes(proposal.id) || !("handling" in proposal.stage) || !involved(proposal.stage.handling.assignment).includes(unit)) return []
    const own = [signatory(proposal.proposer), ...authors(proposal.proposer)]
    const [first, ...others] = minutes.members.filter((member) => own.includes(member))
    return first === undefined ? [] : [{ _tag: "ConsultationRecorded", proposal: proposal.id, minutes: { ...minutes, members: [first, ...others] }, unit, by: { _tag: "Unit", unit }, at }]
  })
  const [first, ...others] = recorded
  return first === undefined ? Result.fail(new CountsForNone({ id: self.id })) : Result.succeed([first, ...others])
}
