import * as Bigram from "./Bigram.ts"
import type { Corpus, Kept } from "./Corpus.ts"
import { normalise } from "./normalise.ts"

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
  const wanted = terms.split(/\s+/u).map((term) => normalise(term).text).filter((term) => term !== "")
  if (wanted.length === 0) return []
  const found: Array<Found> = []
  for (const kept of candidates(self, wanted)) {
    const score = strength(kept, wanted)
    if (score > 0) found.push({ id: kept.id, score })
  }
  return found.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)).slice(0, limit)
}

const candidates = (self: Corpus, wanted: ReadonlyArray<string>): ReadonlyArray<Kept> => {
  const rarest = wanted.flatMap(pairs).reduce<{ bigram: Bigram.Bigram; count: number } | undefined>((best, bigram) => {
    const count = self.postings.count(bigram)
    return best === undefined || count < best.count ? { bigram, count } : best
  }, undefined)
  const slots = new Set<number>()
  if (rarest === undefined) self.postings.eachBeginning(wanted[0]?.charCodeAt(0) ?? 0, (slot) => slots.add(slot))
  else self.postings.each(rarest.bigram, (slot) => slots.add(slot))
  return Array.from(slots, (slot) => self.slots[slot]).filter((kept) => kept !== undefined)
}

const pairs = (term: string): ReadonlyArray<Bigram.Bigram> =>
  Array.from({ length: term.length - 1 }, (_, index) => Bigram.of(term.charCodeAt(index), term.charCodeAt(index + 1)))

const most = 99

const strength = (kept: Kept, wanted: ReadonlyArray<string>): number => {
  let total = 0
  for (const term of wanted) {
    const title = times(kept.text, term, 0, kept.asksAt)
    const asks = times(kept.text, term, kept.asksAt, kept.bodyAt)
    const body = times(kept.text, term, kept.bodyAt, kept.text.length)
    const score = (title * 100 + asks) * 100 + body
    if (score === 0) return 0
    total += score
  }
  return total
}

const times = (text: string, term: string, from: number, to: number): number => {
  let count = 0
  for (let place = text.indexOf(term, from); place >= 0 && place + term.length <= to && count < most; place = text.indexOf(term, place + term.length)) count++
  return count
}
