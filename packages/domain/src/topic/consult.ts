import { type DateTime, Result, Schema } from "effect"
import type { Minutes } from "../proposal/Consultation.ts"
import * as Proposal from "../proposal/Proposal.ts"
import type { Of } from "../proposal/ProposalEvent.ts"
import { partners, recordConsultation } from "../proposal/recordConsultation.ts"
import type * as Unit from "../unit/Unit.ts"
import * as Topic from "./Topic.ts"

/** The consultation counts for none of the topic's proposals: the unit handles none, no proposer was there, or it was not held while they were handled. */
export class CountsForNone extends Schema.TaggedError<CountsForNone>()("Topic.CountsForNone", { id: Topic.Id }) {}

type Recorded = Of<"ConsultationRecorded">

/**
 * Records one consultation for a topic: it counts for each of its proposals that the unit handles and of which a proposer was there, under the names of that proposal's own.
 *
 * `proposals` holds the topic's and those merged into them. Each proposer confirms or contests it, and each proposal is answered, on its own.
 */
export const consult = (
  self: Topic.Topic, proposals: ReadonlyArray<Proposal.Proposal>, minutes: Minutes, unit: Unit.Id, at: DateTime.Utc
): Result.Result<readonly [Recorded, ...ReadonlyArray<Recorded>], Topic.Closed | CountsForNone> => {
  if (self.closed) return Result.fail(new Topic.Closed({ id: self.id }))
  const [first, ...others] = proposals.filter(({ id }) => self.proposals.includes(id)).flatMap((proposal): ReadonlyArray<Recorded> => {
    const own = partners(proposal, proposals.filter((one) => proposal.absorbed.includes(one.id)))
    const [partner, ...more] = minutes.members.filter((member) => own.includes(member)), standing = Proposal.at(proposal, "HandedOver", "Accepted", "Replied", "Rated")
    if (partner === undefined || Result.isFailure(standing)) return []
    const recorded = recordConsultation(standing.success, { ...minutes, members: [partner, ...more] }, unit, { _tag: "Unit", unit }, own, at)
    return Result.isSuccess(recorded) ? [recorded.success] : []
  })
  return first === undefined ? Result.fail(new CountsForNone({ id: self.id })) : Result.succeed([first, ...others])
}
