import * as Bigram from "./Bigram.ts"
import type { Corpus, Kept } from "./Corpus.ts"
import { more, sum } from "./Counts.ts"
import type { Counts } from "./Counts.ts"
import { firstOf } from "./firstOf.ts"
import { folded } from "./normalise.ts"

/** A document that holds every term, and how strongly: a term in the title outweighs any number in the asks, these any in the body. */
export interface Found {
  readonly id: string
  readonly score: number
}

/**
 * Finds the documents in which every term occurs, each term anywhere in the title, an ask or the body; best first, equals by id.
 *
 * Terms are parted by spaces and may be one character long. A query without a letter or digit finds nothing.
 */
export const search = (self: Corpus, terms: string, limit: number): ReadonlyArray<Found> => {
  const found: Array<Found> = []
  holding(self, terms, (slot, score) => {
    const kept = self.slots[slot]
    if (kept !== undefined) found.push({ id: kept.id, score })
  })
  return firstOf(found, limit, bestFound)
}

const bestFound = (one: Found, other: Found): number => other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** Visits the slots of what `search` finds, all of it, in no order. */
export const holding = (self: Corpus, terms: string, visit: (slot: number, score: number) => void): void => {
  const wanted = terms.split(/\s+/u).map(folded).filter((term) => term !== "").sort((one, other) => one.length - other.length)
  let scores: Int32Array | undefined
  for (const term of wanted) {
    const before: Int32Array | undefined = scores
    const counts = countsOf(self, term, (slot) => before === undefined || before[slot] !== 0)
    const after = before ?? new Int32Array(counts.length)
    for (let slot = 0; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0
      if (before === undefined) after[slot] = count
      else if (before[slot] !== 0) after[slot] = count === 0 ? 0 : (before[slot] ?? 0) + count
    }
    scores = after
  }
  if (scores === undefined) return
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] ?? 0
    if (score !== 0 && self.slots[slot] !== undefined) visit(slot, score)
  }
}

/** Counts a term in each slot. What the index tells of one and two characters is exact; the texts are asked for longer ones, if they still matter. */
const countsOf = ({ lexicon, postings, slots }: Corpus, term: string, matters: (slot: number) => boolean): Uint8Array => {
  const counts = new Uint8Array(slots.length)
  if (term.length === 1) {
    for (const beginning of lexicon.beginning(term.charCodeAt(0))) {
      postings.each(beginning, (slot, more) => {
        counts[slot] = sum(counts[slot] ?? 0, more)
      })
    }
  } else {
    const [rarest = -1] = pairs(term).map((bigram) => lexicon.find(bigram)).sort((one, other) => postings.count(one) - postings.count(other))
    postings.each(rarest, (slot, count) => {
      const kept = slots[slot]
      if (kept !== undefined && matters(slot)) counts[slot] = term.length === 2 ? count : timesOf(kept, term)
    })
  }
  return counts
}

const pairs = (term: string): ReadonlyArray<Bigram.Bigram> =>
  Array.from({ length: term.length - 1 }, (_, index) => Bigram.of(term.charCodeAt(index), term.charCodeAt(index + 1)))

const timesOf = (kept: Kept, term: string): Counts => {
  let counts = 0
  for (let place = kept.text.indexOf(term); place >= 0; place = kept.text.indexOf(term, place + 1)) counts = more(counts, kept, place)
  return counts
}
