import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import { instanceFor, instances } from "./disputeAssignment.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** The unit has no objection open. */
export class NoDispute extends Schema.TaggedError<NoDispute>()("Proposal.NoDispute", { id: Proposal.Id, unit: Unit.Id }) {}

/** The office settles first, then a meeting, then a leader; it is another's turn. */
export class NotTheirTurn extends Schema.TaggedError<NotTheirTurn>()("Proposal.NotTheirTurn", { id: Proposal.Id, turn: Schema.Literals(instances) }) {}

/** Settles a unit's objection so that the assignment stands, with the reason; to change the assignment it is recalled instead. */
export const settleDispute = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, by: typeof instances[number], note: string, at: DateTime.Utc
): Result.Result<Of<"DisputeSettled">, NoDispute | NotTheirTurn | NoReason> => {
  const { handling } = self.stage
  const turn = instanceFor(handling, unit)
  if (turn === undefined || !handling.disputes.some((one) => one.unit === unit && one.settled === undefined)) return Result.fail(new NoDispute({ id: self.id, unit }))
  if (by !== turn) return Result.fail(new NotTheirTurn({ id: self.id, turn }))
  if (note.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  return Result.succeed({ _tag: "DisputeSettled", proposal: self.id, unit, by, note, at })
}
