import type { Document } from "./Document.ts"
import { folded } from "./normalise.ts"
import { Lexicon } from "./Lexicon.ts"
import { Postings } from "./Postings.ts"
import { Rareness } from "./Rareness.ts"
import { Tally } from "./Tally.ts"

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
  lexicon: Lexicon
  postings: Postings
  /** Counts one document at a time; whoever reads it has counted just before. */
  readonly tally: Tally
  readonly rareness: Rareness
}

/** Opens a corpus that holds nothing. */
export const open = (): Corpus => ({ slots: [], slotOf: new Map(), lexicon: new Lexicon(), postings: new Postings(), tally: new Tally(), rareness: new Rareness() })

/** Counts the documents of a corpus. */
export const size = (self: Corpus): number => self.slotOf.size

/** Normalises a document into the form a corpus keeps. */
export const keep = ({ id, title, asks, body }: Document): Kept => {
  const heading = `${folded(title)}\n`
  const asked = asks.map((ask) => `${folded(ask)}\n`).join("")
  return {
    id,
    text: `${heading}${asked}${folded(body)}\n`,
    asksAt: heading.length,
    bodyAt: heading.length + asked.length
  }
}
