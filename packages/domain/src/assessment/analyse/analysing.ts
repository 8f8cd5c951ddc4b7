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

/** Looks through a rulebook as `analyse` does, one search at a time: whoever runs it can let others go on between two of them. */
export function* analysing(rulebook: Rulebook): Generator<undefined, ReadonlyArray<Found>> {
  const study = studyOf(trialOf(rulebook))
  yield
  const climbed = climb(study)
  const checked = check(rulebook).map((finding): Found => {
    const example = climbed.find((tried) => isSameGrade(finding, tried.finding))?.example
    return { finding, ...(example === undefined ? {} : { example }) }
  })
  const found = [...checked], further = climbed.filter((tried) => !checked.some(({ finding }) => isSameGrade(finding, tried.finding)))
  for (const search of [bounds, paidTwice, () => further, bonus, more]) {
    yield
    found.push(...search(study))
  }
  return found
}

/** Whether what was tried shows a grade that was known to be out of reach without trying. */
const isSameGrade = (known: Finding, tried: Finding): boolean =>
  known._tag === "UnreachableGrade" && tried._tag === "UnreachedGrade" && known.at === tried.at && known.role === tried.role
