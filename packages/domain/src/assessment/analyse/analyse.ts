import { check } from "../check.ts"
import type { Rulebook } from "../Rulebook.ts"
import { bonus } from "./bonus.ts"
import { bounds } from "./bounds.ts"
import { climb } from "./climb.ts"
import { more } from "./more.ts"
import { paidTwice } from "./paidTwice.ts"
import { type Found, studyOf } from "./Study.ts"
import { trialOf } from "./Trial.ts"

/**
 * Looks through a rulebook and tries it on records made up for it: every finding of `check`, and those that only show
 * when something is done, each with the smallest case found.
 *
 * The search is bounded: what it does not find may still be there.
 */
export const analyse = (rulebook: Rulebook): ReadonlyArray<Found> => {
  const study = studyOf(trialOf(rulebook))
  return [...check(rulebook).map((finding) => ({ finding })), ...bounds(study), ...paidTwice(study), ...climb(study), ...bonus(study), ...more(study)]
}
