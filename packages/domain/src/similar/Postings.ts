import type { Bigram } from "./Bigram.ts"

const pageBits = 20
const pageSize = 1 << pageBits
const firstSlice = 8
const largestSlice = 512
const link = 4

/**
 * For each bigram the slots that hold it, ascending, each with one byte of detail, kept in chained slices of byte pages.
 *
 * A slot costs its distance from the one before (one byte up to 127) and the detail, whatever the number of bigrams.
 */
export class Postings {
  #keys = new Uint32Array(1024)
  #head = new Int32Array(1024).fill(-1)
  #write = new Int32Array(1024)
  #limit = new Int32Array(1024)
  #size = new Uint16Array(1024)
  #lastSlot = new Int32Array(1024)
  #count = new Int32Array(1024)
  #nextOfSameFirst = new Int32Array(1024)
  readonly #firstTerm = new Int32Array(0x10000).fill(-1)
  #table = new Int32Array(4096).fill(-1)
  #pages: Array<Uint8Array> = []
  #free = 0
  #terms = 0

  /** Notes that a slot holds a bigram; slots of one bigram must come in ascending order. */
  append(bigram: Bigram, slot: number, detail: number): void {
    const term = this.#find(bigram) ?? this.#create(bigram)
    let gap = slot - at(this.#lastSlot, term)
    while (gap > 127) {
      this.#push(term, (gap & 127) | 128)
      gap >>>= 7
    }
    this.#push(term, gap)
    this.#push(term, detail)
    this.#lastSlot[term] = slot
    this.#count[term] = at(this.#count, term) + 1
  }

  /** Lowers the count of a bigram whose slot is gone; the slot itself stays until the postings are built anew. */
  forget(bigram: Bigram): void {
    const term = this.#find(bigram)
    if (term !== undefined) this.#count[term] = at(this.#count, term) - 1
  }

  /** Counts the slots that hold a bigram. */
  count(bigram: Bigram): number {
    const term = this.#find(bigram)
    return term === undefined ? 0 : at(this.#count, term)
  }

  /** Visits the slots that hold a bigram, ascending, forgotten ones included. */
  each(bigram: Bigram, visit: (slot: number, detail: number) => void): void {
    const term = this.#find(bigram)
    if (term !== undefined) this.#walk(term, visit)
  }

  /** Visits the slots of every bigram that begins with a code unit; a slot may come more than once. */
  eachBeginning(first: number, visit: (slot: number) => void): void {
    for (let term = at(this.#firstTerm, first); term >= 0; term = at(this.#nextOfSameFirst, term)) this.#walk(term, visit)
  }

  #walk(term: number, visit: (slot: number, detail: number) => void): void {
    let position = at(this.#head, term)
    let size = firstSlice
    let limit = position + size - link
    const stop = at(this.#write, term)
    const next = (): number => {
      if (position === limit) {
        position = this.#linkAt(limit)
        size = Math.min(size * 2, largestSlice)
        limit = position + size - link
      }
      return this.#byte(position++)
    }
    let slot = 0
    while (position !== stop) {
      let shift = 0
      let part = next()
      let gap = part & 127
      while (part > 127) {
        part = next()
        shift += 7
        gap |= (part & 127) << shift
      }
      slot += gap
      visit(slot, next())
    }
  }

  #push(term: number, byte: number): void {
    if (at(this.#write, term) === at(this.#limit, term)) {
      const size = Math.min(at(this.#size, term) * 2, largestSlice)
      const start = this.#slice(size)
      this.#setLink(at(this.#limit, term), start)
      this.#size[term] = size
      this.#write[term] = start
      this.#limit[term] = start + size - link
    }
    const position = at(this.#write, term)
    const page = this.#pages[position >>> pageBits]
    if (page !== undefined) page[position & (pageSize - 1)] = byte
    this.#write[term] = position + 1
  }

  #slice(size: number): number {
    if (this.#free + size > this.#pages.length * pageSize) {
      this.#free = this.#pages.length * pageSize
      this.#pages.push(new Uint8Array(pageSize))
    }
    const start = this.#free
    this.#free += size
    return start
  }

  #byte(position: number): number {
    return this.#pages[position >>> pageBits]?.[position & (pageSize - 1)] ?? 0
  }

  #linkAt(position: number): number {
    return this.#byte(position) | (this.#byte(position + 1) << 8) | (this.#byte(position + 2) << 16) | (this.#byte(position + 3) << 24)
  }

  #setLink(position: number, target: number): void {
    const page = this.#pages[position >>> pageBits]
    page?.set([target & 255, (target >>> 8) & 255, (target >>> 16) & 255, (target >>> 24) & 255], position & (pageSize - 1))
  }

  #find(bigram: Bigram): number | undefined {
    const mask = this.#table.length - 1
    for (let place = hash(bigram) & mask;; place = (place + 1) & mask) {
      const term = at(this.#table, place)
      if (term < 0) return undefined
      if (this.#keys[term] === bigram) return term
    }
  }

  #create(bigram: Bigram): number {
    if (this.#terms === this.#keys.length) this.#grow()
    const term = this.#terms++
    const start = this.#slice(firstSlice)
    this.#keys[term] = bigram
    this.#head[term] = start
    this.#write[term] = start
    this.#limit[term] = start + firstSlice - link
    this.#size[term] = firstSlice
    this.#nextOfSameFirst[term] = at(this.#firstTerm, bigram >>> 16)
    this.#firstTerm[bigram >>> 16] = term
    this.#place(term)
    return term
  }

  #place(term: number): void {
    const mask = this.#table.length - 1
    let place = hash(this.#keys[term] ?? 0) & mask
    while (at(this.#table, place) >= 0) place = (place + 1) & mask
    this.#table[place] = term
  }

  #grow(): void {
    const length = this.#keys.length * 2
    const wider = (narrow: Int32Array): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(length)
      wide.set(narrow)
      return wide
    }
    const keys = new Uint32Array(length), size = new Uint16Array(length)
    keys.set(this.#keys)
    size.set(this.#size)
    this.#keys = keys
    this.#size = size
    this.#head = wider(this.#head)
    this.#write = wider(this.#write)
    this.#limit = wider(this.#limit)
    this.#lastSlot = wider(this.#lastSlot)
    this.#count = wider(this.#count)
    this.#nextOfSameFirst = wider(this.#nextOfSameFirst)
    this.#table = new Int32Array(length * 4).fill(-1)
    for (let term = 0; term < this.#terms; term++) this.#place(term)
  }
}

const at = (numbers: Int32Array | Uint16Array, index: number): number => numbers[index] ?? 0

const hash = (bigram: Bigram): number => {
  const mixed = Math.imul(bigram ^ (bigram >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
