import * as Bigram from "./Bigram.ts"
import type { Document } from "./Document.ts"
import { normalise } from "./normalise.ts"
import { Postings } from "./Postings.ts"

/** A document as a corpus keeps it: its normalised fields, title first, each closed by a line feed. */
export interface Kept {
  readonly id: string
  readonly text: string
  /** Where the asks begin in `text`. */
  readonly asksAt: number
  /** Where the body begins in `text`. */
  readonly bodyAt: number
}

/**
 * Many documents and the index of their bigrams, shared by search and similarity; `add` and `remove` change it in place.
 *
 * The same documents give the same answers whatever the order in which they came.
 */
export interface Corpus {
  readonly slots: Array<Kept | undefined>
  readonly slotOf: Map<string, number>
  postings: Postings
}

/** Opens a corpus that holds nothing. */
export const open = (): Corpus => ({ slots: [], slotOf: new Map(), postings: new Postings() })

/** Counts the documents of a corpus. */
export const size = (self: Corpus): number => self.slotOf.size

/** Normalises a document into the form a corpus keeps. */
export const keep = ({ id, title, asks, body }: Document): Kept => {
  const heading = `${normalise(title).text}\n`
  const asked = asks.map((ask) => `${normalise(ask).text}\n`).join("")
  return {
    id,
    text: `${heading}${asked}${normalise(body).text}\n`,
    asksAt: heading.length,
    bodyAt: heading.length + asked.length
  }
}

/** How often a bigram occurs in each field, capped, in one byte: two bits of title, three of asks, three of body. */
export type Counts = number

/** How often in the title, 3 meaning three or more. */
export const inTitle = (counts: Counts): number => counts >>> 6
/** How often in the asks, 7 meaning seven or more. */
export const inAsks = (counts: Counts): number => (counts >>> 3) & 7
/** How often in the body, 7 meaning seven or more. */
export const inBody = (counts: Counts): number => counts & 7

/** Counts the bigrams of a kept document by field. */
export const countsOf = (kept: Kept): ReadonlyMap<Bigram.Bigram, Counts> => {
  const counts = new Map<Bigram.Bigram, Counts>()
  const last = kept.text.length - 1
  for (let index = 0; index < last; index++) {
    const first = kept.text.charCodeAt(index)
    if (first === Bigram.end) continue
    const bigram = Bigram.of(first, kept.text.charCodeAt(index + 1))
    const before = counts.get(bigram) ?? 0
    if (index < kept.asksAt) {
      if (inTitle(before) < 3) counts.set(bigram, before + 64)
    } else if (index < kept.bodyAt) {
      if (inAsks(before) < 7) counts.set(bigram, before + 8)
    } else if (inBody(before) < 7) counts.set(bigram, before + 1)
  }
  return counts
}
