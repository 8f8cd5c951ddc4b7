import * as Bigram from "./Bigram.ts"

/** Gives every bigram it is told a small number of its own, in the order of their coming, and finds it again. */
export class Lexicon {
  #keys = new Uint32Array(1024)
  #nextOfSameFirst = new Int32Array(1024)
  readonly #firstTerm = new Int32Array(0x10000).fill(-1)
  /** Bigram and number side by side; no number says an empty place. */
  #table = new Int32Array(4096).fill(-1)
  #size = 0

  /** How many bigrams have a number; the next to come gets this one. */
  get size(): number {
    return this.#size
  }

  /** Finds the number of a bigram, -1 where it has none. */
  find(bigram: Bigram.Bigram): number {
    return this.#table[this.#placeOf(bigram) + 1] ?? -1
  }

  /** Finds the number of a bigram and gives it one where it has none. */
  learn(bigram: Bigram.Bigram): number {
    const found = this.find(bigram)
    if (found >= 0) return found
    if (this.#size === this.#keys.length) this.#grow()
    const term = this.#size++
    const first = Bigram.first(bigram)
    this.#keys[term] = bigram
    this.#nextOfSameFirst[term] = this.#firstTerm[first] ?? -1
    this.#firstTerm[first] = term
    this.#write(bigram, term)
    return term
  }

  /** Tells which bigram has a number. */
  bigram(term: number): Bigram.Bigram {
    return this.#keys[term] ?? 0
  }

  /** Lists the numbers of all bigrams that begin with a code unit. */
  beginning(first: number): ReadonlyArray<number> {
    const terms: Array<number> = []
    for (let term = this.#firstTerm[first] ?? -1; term >= 0; term = this.#nextOfSameFirst[term] ?? -1) terms.push(term)
    return terms
  }

  #placeOf(bigram: Bigram.Bigram): number {
    const table = this.#table
    const key = bigram | 0
    const mask = table.length - 2
    for (let place = (scattered(bigram) << 1) & mask;; place = (place + 2) & mask) {
      if (table[place] === key || table[place + 1] === -1) return place
    }
  }

  #write(bigram: Bigram.Bigram, term: number): void {
    const place = this.#placeOf(bigram)
    this.#table[place] = bigram | 0
    this.#table[place + 1] = term
  }

  #grow(): void {
    const before = this.#keys
    const keys = new Uint32Array(before.length * 2), next = new Int32Array(before.length * 2)
    keys.set(before)
    next.set(this.#nextOfSameFirst)
    this.#keys = keys
    this.#nextOfSameFirst = next
    this.#table = new Int32Array(keys.length * 4).fill(-1)
    before.forEach((bigram, term) => this.#write(bigram, term))
  }
}

const scattered = (bigram: Bigram.Bigram): number => {
  const mixed = Math.imul(bigram ^ (bigram >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
