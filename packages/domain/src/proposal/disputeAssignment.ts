import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { answering, type Handling } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"
import { AlreadyReplied } from "./sendReply.ts"

/** An objection of the unit is open; it is settled before another. */
export class DisputeOpen extends Schema.TaggedError<DisputeOpen>()("Proposal.DisputeOpen", { id: Proposal.Id, unit: Unit.Id }) {}

/** A leader has settled it; there is nobody further to go to. */
export class DisputeOver extends Schema.TaggedError<DisputeOver>()("Proposal.DisputeOver", { id: Proposal.Id, unit: Unit.Id }) {}

/** Who settles an objection, in order: the office, then a meeting, then a leader. */
export const instances = ["office", "meeting", "leader"] as const

/** Gives who settles the unit's next objection: one instance further each time, none after the leader. */
export const instanceFor = ({ disputes }: Pick<Handling, "disputes">, unit: Unit.Id): typeof instances[number] | undefined =>
  instances[disputes.filter((one) => one.unit === unit && one.settled !== undefined).length]

/** Objects to an assignment in the name of a unit that must answer; until it is changed the unit goes on handling the proposal. */
export const disputeAssignment = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, reason: string, at: DateTime.Utc
): Result.Result<Of<"AssignmentDisputed">, NotTheirs | NoReason | AlreadyReplied | DisputeOpen | DisputeOver> => {
  const { handling } = self.stage
  if (!answering(handling.assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (reason.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === handling.round)) return Result.fail(new AlreadyReplied({ id: self.id, round: handling.round }))
  if (handling.disputes.some((one) => one.unit === unit && one.settled === undefined)) return Result.fail(new DisputeOpen({ id: self.id, unit }))
  if (instanceFor(handling, unit) === undefined) return Result.fail(new DisputeOver({ id: self.id, unit }))
  return Result.succeed({ _tag: "AssignmentDisputed", proposal: self.id, unit, reason, at })
}
