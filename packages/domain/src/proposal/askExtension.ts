import { type DateTime, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { latestExtension } from "./deadline.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** The policy knows no extension. */
export class NoExtension extends Schema.TaggedError<NoExtension>()("Proposal.NoExtension", { id: Proposal.Id }) {}

/** An extension was asked for in this round before; there is one. */
export class ExtensionAskedBefore extends Schema.TaggedError<ExtensionAskedBefore>()("Proposal.ExtensionAskedBefore", { id: Proposal.Id }) {}

/** The reply was due; an extension is asked for before that. */
export class DeadlinePassed extends Schema.TaggedError<DeadlinePassed>()("Proposal.DeadlinePassed", { id: Proposal.Id, due: Day }) {}

/** An extension ends after the day the reply is due, and at the latest on the last day the policy allows. */
export class ExtensionOutOfBounds extends Schema.TaggedError<ExtensionOutOfBounds>()("Proposal.ExtensionOutOfBounds", { id: Proposal.Id, after: Day, latest: Day }) {}

/** Asks for the one extension (延期) of a round, until a day, in the name of a unit that must answer. */
export const askExtension = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, reason: string, until: Day, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ExtensionAsked">, NotTheirs | NoReason | NoExtension | ExtensionAskedBefore | DeadlinePassed | ExtensionOutOfBounds> => {
  const { assignment, deadline, extensions } = self.stage.handling
  if (!answering(assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  const latest = latestExtension(committee, deadline)
  if (latest === undefined) return Result.fail(new NoExtension({ id: self.id }))
  if (extensions.length > 0) return Result.fail(new ExtensionAskedBefore({ id: self.id }))
  if (dayOf(at) > deadline.day) return Result.fail(new DeadlinePassed({ id: self.id, due: deadline.day }))
  if (reason.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  if (until <= deadline.day || until > latest) return Result.fail(new ExtensionOutOfBounds({ id: self.id, after: deadline.day, latest }))
  return Result.succeed({ _tag: "ExtensionAsked", proposal: self.id, unit, reason, until, at })
}
