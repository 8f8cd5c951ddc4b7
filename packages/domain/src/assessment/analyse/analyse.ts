import { check } from "../check.ts"
import type { Finding } from "../Finding.ts"
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
  const climbed = climb(study)
  const checked = check(rulebook).map((finding): Found => {
    const example = climbed.find((tried) => isSameGrade(finding, tried.finding))?.example
    return { finding, ...(example === undefined ? {} : { example }) }
  })
  const further = climbed.filter((tried) => !checked.some(({ finding }) => isSameGrade(finding, tried.finding)))
  return [...checked, ...bounds(study), ...paidTwice(study), ...further, ...bonus(study), ...more(study)]
}

/** Whether what was tried shows a grade that was known to be out of reach without trying. */
const isSameGrade = (known: Finding, tried: Finding): boolean =>
  known._tag === "UnreachableGrade" && tried._tag === "UnreachedGrade" && known.at === tried.at && known.role === tried.role
