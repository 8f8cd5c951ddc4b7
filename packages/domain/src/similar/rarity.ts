import { background } from "./background.ts"
import { of } from "./Bigram.ts"
import type { Bigram } from "./Bigram.ts"

/** How telling a bigram is; above zero. */
export type Rarity = (bigram: Bigram) => number

/** The documents the background stands for beside those of a corpus, so that a corpus of three does not think every word rare. */
const believed = 1000

/** The share of documents expected to hold a bigram that the background does not name. */
const uncommon = 0.01

const expected: ReadonlyMap<Bigram, number> = new Map(
  background.flatMap(({ least, bigrams }) =>
    Array.from({ length: bigrams.length / 2 }, (_, index) =>
      [of(bigrams.charCodeAt(2 * index), bigrams.charCodeAt(2 * index + 1)), least * Math.SQRT2] as const)
  )
)

/** Weighs bigrams by how few proposals hold them in general. */
export const general: Rarity = (bigram) => -Math.log(expected.get(bigram) ?? uncommon)

/** Weighs a bigram by how few of many documents hold it, the fewer the documents the more by what is general. */
export const among = (documents: number, holding: number, bigram: Bigram): number =>
  Math.log((documents + believed) / (holding + believed * (expected.get(bigram) ?? uncommon)))
