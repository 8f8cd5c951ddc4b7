import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import type { Units } from "../unit/evolve.ts"
import * as Unit from "../unit/Unit.ts"
import * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { open, type Settled } from "./standing.ts"

/** A promise stays with its unit only where another post takes it over, and that post is named. */
export class SameHands extends Schema.TaggedError<SameHands>()("Commitment.SameHands", { id: Commitment.Id, unit: Unit.Id }) {}

/** The unit is closed and cannot take a promise over. */
export class UnitClosed extends Schema.TaggedError<UnitClosed>()("Commitment.UnitClosed", { unit: Unit.Id }) {}

/** To whom a promise goes, why, and in whose hands it is there. */
export interface Handing { readonly to: Unit.Id; readonly because: Commitment.Because; readonly reason: string; readonly post?: string }

/** Hands a promise on: to another unit, after a reorganisation, or to another post of the same unit; what was promised and its day go with it. */
export const transfer = (
  self: Commitment.Commitment, { because, post, reason, to }: Handing, units: Units, at: DateTime.Utc
): Result.Result<Of<"CommitmentTransferred">, Settled | Unit.NotFound | UnitClosed | SameHands> =>
  Result.flatMap(open(self), (): Result.Result<Of<"CommitmentTransferred">, Unit.NotFound | UnitClosed | SameHands> => {
    const unit = HashMap.get(units, to)
    if (Option.isNone(unit)) return Result.fail(new Unit.NotFound({ unit: to }))
    if (unit.value.closed !== undefined && unit.value.closed <= dayOf(at)) return Result.fail(new UnitClosed({ unit: to }))
    if (to === self.unit && (because !== "officer" || post === undefined || post === self.post)) return Result.fail(new SameHands({ id: self.id, unit: to }))
    return Result.succeed({ _tag: "CommitmentTransferred" as const, commitment: self.id, to, because, reason, at, ...(post !== undefined && { post }) })
  })
