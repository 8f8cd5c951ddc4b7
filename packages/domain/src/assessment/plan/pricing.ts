import type { Attending } from "../Rulebook.ts"
import type { Counter, Entry } from "./Plan.ts"
import { price } from "./price.ts"
import type { Shape } from "./Shape.ts"

/**
 * What records bring, in columns: `of` gives the price of each shape (left out, the shapes are prices), `starts` the first entry of each price, and the
 * others the counter of each entry, the way it counts (a place in `ways`), and what it adds.
 */
export interface Prices {
  readonly of?: Int32Array
  readonly starts: Int32Array
  readonly counter: Int32Array
  readonly way: Uint8Array
  readonly first: Float64Array
  readonly second: Float64Array
  readonly entries: ReadonlyArray<Entry>
}

const ways: ReadonlyArray<Counter["way"]> = ["adds", "keepsBest", "gathers"]

/** The prices of everything that some counters have been asked about, in whatever columns. */
export interface Pricing {
  /** Gives the number of a shape's price. */
  readonly priceOf: (shape: Shape) => number
  /** Lists all prices there are. */
  readonly entries: () => Omit<Prices, "of">
  /** Gives the prices of shapes by their places. */
  readonly prices: (shapes: ReadonlyArray<Shape>) => Prices
}

/** Prices shapes for some counters, each shape once however often it is asked for; shapes that bring the same have one price. */
export const pricing = (counters: ReadonlyArray<Counter>, attending: Attending): Pricing => {
  const numbering = numberer()
  const priceNumber = numberer()
  const known = new Map<string, number>()
  const entriesOf: Array<ReadonlyArray<Entry>> = []
  const priceOf = ({ key, sample }: Shape): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    const entries = counters.flatMap((counter) => price(counter, sample, attending, numbering) ?? [])
    const number = priceNumber(entries.map(inFull).join())
    known.set(key, number)
    if (number === entriesOf.length) entriesOf.push(entries)
    return number
  }
  let listed = inColumns(entriesOf)
  const entries = () => {
    if (listed.starts.length <= entriesOf.length) listed = inColumns(entriesOf)
    return listed
  }
  const asked = new WeakMap<ReadonlyArray<Shape>, Prices>()
  const prices = (shapes: ReadonlyArray<Shape>): Prices => {
    const found = asked.get(shapes)
    if (found !== undefined) return found
    const of = Int32Array.from(shapes, priceOf)
    const made = { ...entries(), of }
    asked.set(shapes, made)
    return made
  }
  return { priceOf, entries, prices }
}

const inFull = ({ counted, counter, first, occasion, points, quantity, second, strength, thing }: Entry): string =>
  `${counter.number} ${counted} ${points} ${quantity} ${first} ${second} ${occasion} ${thing} ${strength}`

const inColumns = (entriesOf: ReadonlyArray<ReadonlyArray<Entry>>): Omit<Prices, "of"> => {
  const entries = entriesOf.flat()
  const starts = new Int32Array(entriesOf.length + 1)
  for (const [price, { length }] of entriesOf.entries()) starts[price + 1] = (starts[price] ?? 0) + length
  return {
    starts, entries,
    counter: Int32Array.from(entries, ({ counter }) => counter.number),
    way: Uint8Array.from(entries, ({ counter }) => ways.indexOf(counter.way)),
    first: Float64Array.from(entries, ({ first }) => first),
    second: Float64Array.from(entries, ({ second }) => second)
  }
}

/** Gives each name the next number, the same every time. */
const numberer = (): (name: string) => number => {
  const numbers = new Map<string, number>()
  return (name) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
}
