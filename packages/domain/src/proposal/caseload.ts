import type * as Unit from "../unit/Unit.ts"
import { involved } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"

/** How much work proposals are: those handed over, the units that have part in them, and the items (件次) they make, one for each unit of each proposal. */
export interface Caseload { readonly proposals: number; readonly units: number; readonly items: number }

/** Counts the items (件次) of the proposals that are or were handled: one proposal with three units counts three. */
export const caseload = (proposals: Iterable<Proposal.Proposal>): Caseload => {
  const units = new Set<Unit.Id>()
  let handed = 0, items = 0
  for (const { stage } of proposals) {
    if (!("handling" in stage)) continue
    handed++
    for (const unit of involved(stage.handling.assignment)) {
      units.add(unit)
      items++
    }
  }
  return { proposals: handed, units: units.size, items }
}
