import type { Labelled } from "./Labelled.ts"
import type { Kind } from "./Likeness.ts"

/** A share with what it was counted over; null where there was nothing to count. */
export interface Share {
  readonly hits: number
  readonly of: number
  /** Hits per 10,000. */
  readonly share: number | null
}

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

/** Counts how often the other proposal of a pair labelled the same is among the neighbours of the one, both ways. */
export const recallAmong = (pairs: ReadonlyArray<Labelled>, neighbours: (id: string) => ReadonlyArray<string>): Share => {
  const ways = pairs.filter(({ label }) => label === 1).flatMap(({ a, b }) => [[a, b], [b, a]] as const)
  return shareOf(ways.filter(([from, to]) => neighbours(from).includes(to)).length, ways.length)
}

const shareOf = (hits: number, of: number): Share => ({ hits, of, share: of === 0 ? null : Math.round((hits / of) * 10_000) })
