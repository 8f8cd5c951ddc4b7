import { keep, size } from "./Corpus.ts"
import type { Corpus, Kept } from "./Corpus.ts"
import { inAsks, inBody, inTitle } from "./Counts.ts"
import type { Counts } from "./Counts.ts"
import type { Document } from "./Document.ts"
import { firstOf } from "./firstOf.ts"
import { nearness } from "./nearness.ts"

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
  const kept = keep(document)
  const rare = self.rareness.weigher(size(self), self.lexicon, self.postings)
  const candidates = gather(self, kept, rare, 2 * limit + 20)
  const score = nearness(self, kept, rare)
  return firstOf(candidates.map((candidate) => ({ id: candidate.id, score: score(candidate) })).filter((near) => near.score > 0), limit, bestFirst)
}

const bestFirst = (one: Near, other: Near): number => other.score - one.score || (one.id < other.id ? -1 : 1)

const telling = 160
/** How many places of the index are read at most, so that words which everybody uses cost no more where there is nothing rarer. */
const most = 400_000
const saturation = 4

const frequency = (counts: Counts): number => 6 * inTitle(counts) + 2 * inAsks(counts) + inBody(counts)

const gather = ({ lexicon, postings, slots, tally }: Corpus, kept: Kept, rare: (term: number) => number, limit: number): ReadonlyArray<Kept> => {
  const queries: Array<{ readonly term: number; readonly weight: number }> = []
  tally.read(kept, (bigram) => lexicon.find(bigram))
  tally.each((term, counts) => queries.push({ term, weight: rare(term) * Math.log1p(frequency(counts)) }))
  const scores = new Float64Array(slots.length)
  let places = 0
  for (const { term, weight } of firstOf(queries, telling, (one, other) => other.weight - one.weight || lexicon.bigram(one.term) - lexicon.bigram(other.term))) {
    if (places > most) break
    places += postings.count(term)
    postings.each(term, (slot, counts) => {
      const held = frequency(counts)
      scores[slot] = (scores[slot] ?? 0) + (weight * held) / (held + saturation)
    })
  }
  const reached: Array<number> = []
  scores.forEach((score, slot) => {
    if (score > 0 && slots[slot] !== undefined) reached.push(slot)
  })
  const id = (slot: number): string => slots[slot]?.id ?? ""
  return firstOf(reached, limit, (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || (id(one) < id(other) ? -1 : 1))
    .flatMap((slot) => slots[slot] ?? [])
}
