import { HashMap, Option } from "effect"
import { involved } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Units } from "../unit/evolve.ts"
import { type Kind, kinds } from "../unit/Unit.ts"
import { handlingOf } from "./handled.ts"

/** A kind of handling unit, or that nobody has told it. */
export type UnitKind = Kind | "notTold"

/** The kinds by which what was handed over is parted, those nobody has told last. */
export const unitKinds = [...kinds, "notTold"] as const satisfies ReadonlyArray<UnitKind>

/** Lists of which kinds the units are that have part in the handling of a proposal, each kind once; none before it is handed over, and a merged one's are its lead's. */
export const unitKindsOf = (self: Proposal.Proposal, units: Units, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): ReadonlyArray<UnitKind> => {
  const handling = handlingOf(self, lead)
  const found = new Set((handling === undefined ? [] : involved(handling.assignment)).map((unit): UnitKind => Option.getOrUndefined(HashMap.get(units, unit))?.kind ?? "notTold"))
  return unitKinds.filter((kind) => found.has(kind))
}
