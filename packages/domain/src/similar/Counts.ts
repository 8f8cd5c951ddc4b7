import * as Bigram from "./Bigram.ts"
import type { Kept } from "./Corpus.ts"

/** How often a bigram occurs in each field, capped, in one byte: two bits of title, three of asks, three of body. */
export type Counts = number

/** How often in the title, 3 meaning three or more. */
export const inTitle = (counts: Counts): number => counts >>> 6
/** How often in the asks, 7 meaning seven or more. */
export const inAsks = (counts: Counts): number => (counts >>> 3) & 7
/** How often in the body, 7 meaning seven or more. */
export const inBody = (counts: Counts): number => counts & 7

/** Counts one more in the field that a place of a kept text lies in, up to the most that is counted. */
export const more = (before: Counts, kept: Kept, place: number): Counts => {
  if (place < kept.asksAt) return inTitle(before) < 3 ? before + 64 : before
  if (place < kept.bodyAt) return inAsks(before) < 7 ? before + 8 : before
  return inBody(before) < 7 ? before + 1 : before
}

/** Adds up two counts field by field, up to the most that is counted. */
export const sum = (one: Counts, other: Counts): Counts =>
  (Math.min(3, inTitle(one) + inTitle(other)) << 6) | (Math.min(7, inAsks(one) + inAsks(other)) << 3) | Math.min(7, inBody(one) + inBody(other))

/** Counts the bigrams of a kept document by field. */
export const countsOf = (kept: Kept): ReadonlyMap<Bigram.Bigram, Counts> => {
  const counts = new Map<Bigram.Bigram, Counts>()
  const last = kept.text.length - 1
  for (let place = 0; place < last; place++) {
    const first = kept.text.charCodeAt(place)
    if (first === Bigram.end) continue
    const bigram = Bigram.of(first, kept.text.charCodeAt(place + 1))
    counts.set(bigram, more(counts.get(bigram) ?? 0, kept, place))
  }
  return counts
}
