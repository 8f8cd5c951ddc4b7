import type { Bigram } from "./Bigram.ts"
import type { Kept } from "./Corpus.ts"
import { countsOf, inAsks, inBody, inTitle } from "./Counts.ts"
import type { Rarity } from "./rarity.ts"

/** Bigrams with their weights, and the length of that vector. */
export interface Vector {
  readonly weights: ReadonlyMap<Bigram, number>
  readonly length: number
}

/** The weighted bigrams of a document's title, asks, and of everything it says. */
export interface Profile {
  readonly title: Vector
  readonly asks: Vector
  readonly all: Vector
}

/** Weighs the bigrams of a kept document. */
export const profile = (kept: Kept, rarity: Rarity): Profile => {
  const title = new Map<Bigram, number>(), asks = new Map<Bigram, number>(), all = new Map<Bigram, number>()
  for (const [bigram, counts] of countsOf(kept)) {
    const rare = rarity(bigram)
    if (inTitle(counts) > 0) title.set(bigram, rare * Math.log1p(inTitle(counts)))
    if (inAsks(counts) > 0) asks.set(bigram, rare * Math.log1p(inAsks(counts)))
    all.set(bigram, rare * Math.log1p(inTitle(counts) + inAsks(counts) + inBody(counts)))
  }
  return { title: vector(title), asks: vector(asks), all: vector(all) }
}

const vector = (weights: ReadonlyMap<Bigram, number>): Vector => {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return { weights, length: Math.sqrt(sum) }
}

/** The cosine of two vectors, 0 where one is empty. */
export const cosine = (one: Vector, other: Vector): number => {
  const [few, many] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let sum = 0
  for (const [bigram, weight] of few.weights) sum += weight * (many.weights.get(bigram) ?? 0)
  return sum === 0 ? 0 : sum / (one.length * other.length)
}
