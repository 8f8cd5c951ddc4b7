const pageBits = 20
const pageSize = 1 << pageBits
const firstSlice = 8
const largestSlice = 512
const link = 4

/** Details so frequent that they are told with the distance: once in the body, once in the asks, twice in the body. */
const frequent = [1, 8, 2] as const
const told = frequent.length

/** Where each number of a term lies, and how many there are room for. */
const head = 0, write = 1, limit = 2, size = 3, lastSlot = 4, count = 5, width = 6

/**
 * For each term the slots that hold it, ascending, each with one byte of detail, kept in chained slices of byte pages.
 *
 * A slot costs its distance from the one before and the frequent details in one byte up to a distance of 31, another detail one byte more.
 */
export class Postings {
  /** What is known of each term lies together, so that a term is reached at once. */
  #terms = new Int32Array(1024 * width)
  #pages: Array<Uint8Array> = []
  #free = 0

  /** Notes that a slot holds a term; slots of one term must come in ascending order, terms may come in any. */
  append(term: number, slot: number, detail: number): void {
    const of = term * width
    if (of >= this.#terms.length) this.#grow(of)
    const terms = this.#terms
    if (terms[of + size] === 0) this.#open(of)
    const known = detail === 1 ? 0 : detail === 8 ? 1 : detail === 2 ? 2 : told
    let part = (slot - at(terms, of + lastSlot)) * (told + 1) + known
    while (part > 127) {
      this.#push(of, (part & 127) | 128)
      part >>>= 7
    }
    this.#push(of, part)
    if (known === told) this.#push(of, detail)
    terms[of + lastSlot] = slot
    terms[of + count] = at(terms, of + count) + 1
  }

  /** Lowers the count of a term whose slot is gone; the slot itself stays until the postings are built anew. */
  forget(term: number): void {
    this.#terms[term * width + count] = this.count(term) - 1
  }

  /** Counts the slots that hold a term. */
  count(term: number): number {
    return at(this.#terms, term * width + count)
  }

  /** Visits the slots that hold a term, ascending, forgotten ones included. */
  each(term: number, visit: (slot: number, detail: number) => void): void {
    const of = term * width
    if (at(this.#terms, of + size) === 0) return
    let length = firstSlice
    let position = at(this.#terms, of + head)
    let page = this.#pageOf(position)
    let end = position + length - link
    const stop = at(this.#terms, of + write)
    let slot = 0, gap = 0, shift = 0, awaitsDetail = false
    while (position !== stop) {
      if (position === end) {
        position = linked(page, end & (pageSize - 1))
        page = this.#pageOf(position)
        length = Math.min(length * 2, largestSlice)
        end = position + length - link
      }
      const byte = page[position & (pageSize - 1)] ?? 0
      position++
      if (awaitsDetail) {
        awaitsDetail = false
        visit(slot, byte)
      } else {
        gap |= (byte & 127) << shift
        shift += 7
        if (byte > 127) continue
        slot += gap >>> 2
        const known = gap & 3
        gap = shift = 0
        if (known === told) awaitsDetail = true
        else visit(slot, frequent[known] ?? 0)
      }
    }
  }

  #open(of: number): void {
    const start = this.#slice(firstSlice)
    this.#terms[of + head] = start
    this.#terms[of + write] = start
    this.#terms[of + limit] = start + firstSlice - link
    this.#terms[of + size] = firstSlice
  }

  #push(of: number, byte: number): void {
    const terms = this.#terms
    if (terms[of + write] === terms[of + limit]) {
      const length = Math.min(at(terms, of + size) * 2, largestSlice)
      const start = this.#slice(length)
      const full = at(terms, of + limit)
      this.#pageOf(full).set([start & 255, (start >>> 8) & 255, (start >>> 16) & 255, (start >>> 24) & 255], full & (pageSize - 1))
      terms[of + size] = length
      terms[of + write] = start
      terms[of + limit] = start + length - link
    }
    const position = at(terms, of + write)
    this.#pageOf(position)[position & (pageSize - 1)] = byte
    terms[of + write] = position + 1
  }

  /** Takes the next free bytes; a slice lies in one page whole. */
  #slice(length: number): number {
    if (this.#free + length > this.#pages.length * pageSize) {
      this.#free = this.#pages.length * pageSize
      this.#pages.push(new Uint8Array(pageSize))
    }
    const start = this.#free
    this.#free += length
    return start
  }

  #pageOf(position: number): Uint8Array {
    return this.#pages[position >>> pageBits] ?? none
  }

  #grow(of: number): void {
    const wide = new Int32Array(Math.max(this.#terms.length * 2, of + width))
    wide.set(this.#terms)
    this.#terms = wide
  }
}

const none = new Uint8Array(0)

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0

const linked = (page: Uint8Array, place: number): number =>
  (page[place] ?? 0) | ((page[place + 1] ?? 0) << 8) | ((page[place + 2] ?? 0) << 16) | ((page[place + 3] ?? 0) << 24)
