import * as Bigram from "./Bigram.ts"
import type { Kept } from "./Corpus.ts"
import { more } from "./Counts.ts"
import type { Counts } from "./Counts.ts"

/** Counts the bigrams of one kept document by field, as `countsOf` does, but by their numbers and without a map; the next document takes its place. */
export class Tally {
  #counts = new Uint8Array(1024)
  #terms = new Int32Array(4096)
  #size = 0

  /** Counts a document; bigrams without a number, which is below zero, are left out. */
  read(kept: Kept, numberOf: (bigram: Bigram.Bigram) => number): void {
    for (let index = 0; index < this.#size; index++) this.#counts[this.#terms[index] ?? 0] = 0
    this.#size = 0
    const { text } = kept
    const last = text.length - 1
    if (last > this.#terms.length) this.#terms = new Int32Array(2 * last)
    for (let place = 0, next = text.charCodeAt(0); place < last; place++) {
      const first = next
      next = text.charCodeAt(place + 1)
      if (first === Bigram.end) continue
      const term = numberOf(Bigram.of(first, next))
      if (term < 0) continue
      if (term >= this.#counts.length) this.#grow(term)
      const before = this.#counts[term] ?? 0
      if (before === 0) this.#terms[this.#size++] = term
      this.#counts[term] = more(before, kept, place)
    }
  }

  /** Visits each bigram of the document counted last. */
  each(visit: (term: number, counts: Counts) => void): void {
    for (let index = 0; index < this.#size; index++) {
      const term = this.#terms[index] ?? 0
      visit(term, this.#counts[term] ?? 0)
    }
  }

  #grow(term: number): void {
    const wide = new Uint8Array(Math.max(2 * this.#counts.length, term + 1))
    wide.set(this.#counts)
    this.#counts = wide
  }
}
