import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The proposal was not handed over to this unit for an answer. */
export class NotTheirs extends Schema.TaggedError<NotTheirs>()("Proposal.NotTheirs", { id: Proposal.Id, unit: Unit.Id }) {}

/** The unit has accepted already. */
export class AlreadyAccepted extends Schema.TaggedError<AlreadyAccepted>()("Proposal.AlreadyAccepted", { id: Proposal.Id, unit: Unit.Id }) {}

/** How a unit accepts: `ledByHead` says that its head leads the handling in person (主要负责同志领办), which any committee may record. */
export interface Accepting {
  readonly ledByHead?: boolean
}

/** Accepts the handling of a proposal for a unit that must answer it. */
export const accept = (self: Proposal.At<"HandedOver">, unit: Unit.Id, at: DateTime.Utc, { ledByHead = false }: Accepting = {}): Result.Result<Of<"HandlingAccepted">, NotTheirs | AlreadyAccepted> => {
  if (!answering(self.stage.handling.assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (self.stage.handling.accepted.includes(unit)) return Result.fail(new AlreadyAccepted({ id: self.id, unit }))
  return Result.succeed({ _tag: "HandlingAccepted", proposal: self.id, unit, at, ...(ledByHead && { ledByHead }) })
}
