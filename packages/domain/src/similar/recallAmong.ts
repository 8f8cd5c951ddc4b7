import type { Labelled } from "./Labelled.ts"
import { shareOf } from "./Share.ts"
import type { Share } from "./Share.ts"

/** Counts how often the other proposal of a pair labelled the same is among the neighbours of the one, both ways. */
export const recallAmong = (pairs: ReadonlyArray<Labelled>, neighbours: (id: string) => ReadonlyArray<string>): Share => {
  const ways = pairs.filter(({ label }) => label === 1).flatMap(({ a, b }) => [[a, b], [b, a]] as const)
  return shareOf(ways.filter(([from, to]) => neighbours(from).includes(to)).length, ways.length)
}
