import type { Lexicon } from "./Lexicon.ts"
import type { Postings } from "./Postings.ts"
import { among } from "./rarity.ts"

/** Weighs the bigrams of a corpus by their numbers, as `among` does, and remembers the weights until the corpus changes. */
export class Rareness {
  #known = new Float64Array(0)

  /** Forgets every weight, as a document came or went. */
  forget(): void {
    if (this.#known.length > 0) this.#known = new Float64Array(0)
  }

  /** Gives what weighs the bigrams of so many documents as they now stand. */
  weigher(documents: number, lexicon: Lexicon, postings: Postings): (term: number) => number {
    if (this.#known.length < lexicon.size) this.#known = new Float64Array(lexicon.size)
    const known = this.#known
    return (term) => {
      const before = known[term] ?? 0
      if (before !== 0) return before
      const weight = among(documents, postings.count(term), lexicon.bigram(term))
      known[term] = weight
      return weight
    }
  }
}
