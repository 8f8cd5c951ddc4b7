import type * as Points from "../Points.ts"

/** The middle half of a peer group: how many it holds, and between which points half of them lie. */
export interface Band {
  readonly of: number
  readonly low: Points.Points
  readonly high: Points.Points
}

/** The fewest members that make a peer group; among fewer, a band would tell of persons. */
const fewest = 5

/** Gives the middle half of the totals of a peer group; none for fewer than five. It holds no place of anybody. */
export const band = (totals: ReadonlyArray<Points.Points>): Band | undefined => {
  const sorted = totals.toSorted((one, other) => one - other)
  const low = sorted[Math.floor((sorted.length - 1) / 4)], high = sorted[Math.ceil(((sorted.length - 1) * 3) / 4)]
  return totals.length < fewest || low === undefined || high === undefined ? undefined : { of: totals.length, low, high }
}
