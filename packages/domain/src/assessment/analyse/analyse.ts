import type { Rulebook } from "../Rulebook.ts"
import { analysing } from "./analysing.ts"
import type { Found } from "./Study.ts"

/**
 * Looks through a rulebook and tries it on records made up for it: every finding of `check`, and those that only show
 * when something is done, each with the smallest case found.
 *
 * The search is bounded: what it does not find may still be there.
 */
export const analyse = (rulebook: Rulebook): ReadonlyArray<Found> => {
  const searches = analysing(rulebook)
  for (let search = searches.next(); ; search = searches.next()) if (search.done === true) return search.value
}
