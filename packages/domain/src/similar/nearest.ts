import type { Bigram } from "./Bigram.ts"
import type { Document } from "./Document.ts"
import { countsOf, inAsks, inBody, inTitle, keep } from "./Corpus.ts"
import type { Counts, Corpus } from "./Corpus.ts"
import { cosine, profile } from "./Profile.ts"
import type { Profile } from "./Profile.ts"
import { rarity } from "./rarity.ts"
import type { Rarity } from "./rarity.ts"

/** A document near another, and how near: 10,000 is the same text. */
export interface Near {
  readonly id: string
  readonly score: number
}

/**
 * Finds the documents nearest to one, best first, equals by id; the document itself comes first where the corpus holds it.
 *
 * The most telling bigrams gather candidates by BM25 over the weighted fields; the cosine of title, asks and all text ranks them.
 */
export const nearest = (self: Corpus, document: Document, limit: number): ReadonlyArray<Near> => {
  const rare = rarity(self)
  const kept = keep(document)
  const own = profile(kept, rare)
  return gather(self, countsOf(kept), rare, 2 * limit + 20)
    .map((slot) => self.slots[slot])
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => ({ id: candidate.id, score: nearness(own, profile(candidate, rare)) }))
    .filter((near) => near.score > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
}

const telling = 160
const saturation = 4

const frequency = (counts: Counts): number => 6 * inTitle(counts) + 2 * inAsks(counts) + inBody(counts)

const gather = (self: Corpus, own: ReadonlyMap<Bigram, Counts>, rare: Rarity, limit: number): ReadonlyArray<number> => {
  const queries = Array.from(own, ([bigram, counts]) => ({ bigram, weight: rare(bigram) * Math.log1p(frequency(counts)) }))
    .sort((one, other) => other.weight - one.weight || one.bigram - other.bigram)
    .slice(0, telling)
  const scores = new Float64Array(self.slots.length)
  for (const { bigram, weight } of queries) {
    self.postings.each(bigram, (slot, counts) => {
      const held = frequency(counts)
      scores[slot] = (scores[slot] ?? 0) + (weight * held) / (held + saturation)
    })
  }
  const reached = Array.from(scores.keys()).filter((slot) => (scores[slot] ?? 0) > 0 && self.slots[slot] !== undefined)
  const id = (slot: number): string => self.slots[slot]?.id ?? ""
  return reached.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || (id(one) < id(other) ? -1 : 1)).slice(0, limit)
}

const fields = [["title", 3], ["asks", 4], ["all", 3]] as const

const nearness = (own: Profile, other: Profile): number => {
  let sum = 0, most = 0
  for (const [field, share] of fields) {
    if (own[field].length === 0) continue
    sum += share * cosine(own[field], other[field])
    most += share
  }
  return most === 0 ? 0 : Math.round((sum / most) * 10_000)
}
