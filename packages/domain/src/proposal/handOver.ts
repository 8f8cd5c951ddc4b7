import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import type { Kind } from "../body/Body.ts"
import type * as Committee from "../committee/Committee.ts"
import { of as dayOf } from "../committee/Day.ts"
import type { Units } from "../unit/evolve.ts"
import * as Unit from "../unit/Unit.ts"
import { coDeadline, deadline } from "./deadline.ts"
import { type Assignment, involved } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** A unit is named twice in one handover. */
export class UnitTwice extends Schema.TaggedError<UnitTwice>()("Proposal.UnitTwice", { unit: Unit.Id }) {}

/** The unit is closed; its successor is asked instead. */
export class UnitClosed extends Schema.TaggedError<UnitClosed>()("Proposal.UnitClosed", { unit: Unit.Id }) {}

/** How a proposal is handed over: put by a body of a kind, if not by members, and why it is urgent (急办), if it is. */
export interface HandingOver {
  readonly body?: Kind | undefined
  readonly urgent?: string
}

/** Hands a filed proposal over (交办); the day the reply is due, and that of co-handlers' opinions, are derived and kept with their steps. What is urgent needs a reason, also where the policy has no term for it and only the mark stands. */
export const handOver = (
  self: Proposal.At<"Filed">, assignment: Assignment, units: Units, committee: Committee.Committee, at: DateTime.Utc, { body, urgent }: HandingOver = {}
): Result.Result<Of<"ProposalHandedOver">, Unit.NotFound | UnitTwice | UnitClosed | NoReason> => {
  if (urgent?.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  const named = involved(assignment)
  for (const unit of named) {
    const found = HashMap.get(units, unit)
    if (Option.isNone(found)) return Result.fail(new Unit.NotFound({ unit }))
    if (found.value.closed !== undefined && found.value.closed <= dayOf(at)) return Result.fail(new UnitClosed({ unit }))
  }
  const twice = named.find((unit, place) => named.indexOf(unit) !== place)
  if (twice !== undefined) return Result.fail(new UnitTwice({ unit: twice }))
  const due = deadline(committee, self.submission, dayOf(at), { body, urgent: urgent !== undefined })
  const opinions = assignment._tag === "Lead" ? coDeadline(committee, dayOf(at), due) : undefined
  return Result.succeed({ _tag: "ProposalHandedOver", proposal: self.id, assignment, deadline: due, ...(opinions !== undefined && { coDeadline: opinions }), ...(urgent !== undefined && { urgent }), at })
}
