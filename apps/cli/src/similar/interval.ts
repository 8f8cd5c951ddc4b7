import { Similar } from "@jianyan/domain"
import type { Tried } from "./tried.ts"

/** Where a share would lie in 95 of 100 sets drawn like this one, per 10,000; null where nothing was counted. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const draws = 2_000

/** Draws the clusters of tried pairs again and again, with replacement, and says between what the precision and the recall of "same" lie; the draws are the same every time. */
export const interval = (tried: ReadonlyArray<Tried>): { readonly precision: Interval | null; readonly recall: Interval | null } => {
  const clusters = [...Map.groupBy(tried, ({ cluster }) => cluster).values()].map((some) => ({
    right: some.filter(({ hint, pair }) => hint === "same" && pair.label === 1).length,
    hinted: some.filter(({ hint }) => hint === "same").length,
    labelled: some.filter(({ pair }) => pair.label === 1).length
  }))
  const next = lots()
  const drawn = Array.from({ length: draws }, () => {
    let right = 0, hinted = 0, labelled = 0
    for (let turn = 0; turn < clusters.length; turn++) {
      const cluster = clusters[Math.floor(next() * clusters.length)]
      right += cluster?.right ?? 0
      hinted += cluster?.hinted ?? 0
      labelled += cluster?.labelled ?? 0
    }
    return { precision: Similar.shareOf(right, hinted).share, recall: Similar.shareOf(right, labelled).share }
  })
  return { precision: middle(drawn.map(({ precision }) => precision)), recall: middle(drawn.map(({ recall }) => recall)) }
}

const middle = (shares: ReadonlyArray<number | null>): Interval | null => {
  const sorted = shares.filter((share) => share !== null).sort((one, other) => one - other)
  const from = sorted[Math.floor(sorted.length * 0.025)], to = sorted[Math.ceil(sorted.length * 0.975) - 1]
  return from === undefined || to === undefined ? null : { from, to }
}

/** Numbers from 0 to 1 in an order that nobody chose, the same every time (mulberry32). */
const lots = (): () => number => {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
