import type { Labelled } from "./Labelled.ts"
import type { Kind } from "./Likeness.ts"
import { shareOf } from "./Share.ts"
import type { Share } from "./Share.ts"

/** How far the hint "same" agrees with readers. */
export interface Agreement {
  readonly pairs: number
  /** Of the pairs hinted "same", those a reader called the same. */
  readonly precision: Share
  /** Of the pairs a reader called the same, those hinted "same". */
  readonly recall: Share
}

/** Compares the hint "same" with the labels of pairs; a pair without a hint counts as not hinted. */
export const evaluate = (pairs: ReadonlyArray<Labelled>, hints: ReadonlyMap<string, Kind>): Agreement => {
  const hinted = pairs.filter(({ pair }) => hints.get(pair) === "same")
  const labelled = pairs.filter(({ label }) => label === 1)
  const agreed = hinted.filter(({ label }) => label === 1).length
  return { pairs: pairs.length, precision: shareOf(agreed, hinted.length), recall: shareOf(agreed, labelled.length) }
}
