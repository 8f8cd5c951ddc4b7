import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import type { House } from "../house/House.ts"
import type * as Member from "../member/Member.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type * as Unit from "../unit/Unit.ts"
import type * as Appraisal from "./Appraisal.ts"
import type { Of } from "./AppraisalEvent.ts"
import { InConflict, SeatTwice } from "./convene.ts"
import { conflictOf, strangerTo } from "./eligible.ts"
import * as Panel from "./Panel.ts"
import { NoPart, Over, SealedAlready } from "./seal.ts"
import { isSeated } from "./seated.ts"
import { sheetOf } from "./unsealed.ts"

/** A member's seat is taken by a member, and the one of a unit's person by somebody of a unit. */
export class OtherSide extends Schema.TaggedError<OtherSide>()("Appraisal.OtherSide", { by: Panel.Seat }) {}

/** Whose seat goes to whom, why, and why in spite of a conflict where there is one. */
export interface Substitution { readonly seat: Panel.Seat; readonly by: Panel.Seat; readonly reason: string; readonly despite?: string }

/**
 * Gives the seat of an evaluator who cannot come, or who was excused, to another of the same side, with the reason on record.
 *
 * Refused once the sheet of the seat is sealed or the days of the evaluation have passed.
 */
export const replace = (
  self: Appraisal.Appraisal, { by, despite, reason, seat }: Substitution, proposal: Proposal.Proposal, house: Pick<House, "members" | "proposals" | "units">, at: DateTime.Utc
): Result.Result<Of<"EvaluatorReplaced">, NoPart | SealedAlready | Over | OtherSide | SeatTwice | InConflict | Member.NotFound | Unit.NotFound> => {
  const today = dayOf(at), { id, panel } = self
  if (!isSeated(self, seat)) return Result.fail(new NoPart({ id }))
  if (sheetOf(self, seat) !== undefined) return Result.fail(new SealedAlready({ id }))
  if (self.closedAt !== undefined || today > self.until) return Result.fail(new Over({ id, last: self.until }))
  if (by._tag !== seat._tag) return Result.fail(new OtherSide({ by }))
  if (isSeated(self, by)) return Result.fail(new SeatTwice({ seat: by }))
  const meets = panel?.meeting?.on, [missing] = strangerTo(house, meets === undefined || meets < today ? today : meets, by)
  if (missing !== undefined) return Result.fail(missing)
  const conflict = conflictOf(proposal, proposal.absorbed.flatMap((one) => Option.toArray(HashMap.get(house.proposals, one))), by)
  const given = { _tag: "EvaluatorReplaced", appraisal: id, seat, by, reason, at } as const
  if (conflict === undefined) return Result.succeed(given)
  return despite === undefined ? Result.fail(new InConflict({ seats: [{ seat: by, conflict }] })) : Result.succeed({ ...given, despite: { conflict, reason: despite } })
}
