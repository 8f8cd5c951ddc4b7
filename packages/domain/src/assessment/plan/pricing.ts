import type { Fact } from "../Fact.ts"
import type { Attending } from "../Rulebook.ts"
import type { Columns } from "./Columns.ts"
import type { Counter, Entry } from "./Plan.ts"
import { asksFor, price } from "./price.ts"
import type { Shape } from "./Shape.ts"

/**
 * What records bring, in columns: `starts` is the first entry of each price, and the others are the counter of each entry,
 * the way it counts (a place in `ways`), and what it adds.
 */
export interface Prices {
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
  readonly prices: () => Prices
  /** Gives the price of each row of some columns. */
  readonly column: (columns: Columns) => Int32Array
}

/** Prices shapes for some counters, each shape once however often it is asked for; shapes that bring the same have one price. */
export const pricing = (counters: ReadonlyArray<Counter>, attending: Attending): Pricing => {
  const numbering = numberer()
  const priceNumber = numberer()
  const known = new Map<string, number>()
  const byKind = new Map<Fact["kind"], ReadonlyArray<Counter>>()
  const entriesOf: Array<ReadonlyArray<Entry>> = []
  const countersOf = (kind: Fact["kind"]): ReadonlyArray<Counter> => {
    const found = byKind.get(kind) ?? counters.filter((counter) => asksFor(counter, kind))
    byKind.set(kind, found)
    return found
  }
  const priceOf = ({ key, sample }: Shape): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    const entries = countersOf(sample.kind).flatMap((counter) => price(counter, sample, attending, numbering) ?? [])
    const number = priceNumber(entries.map(inFull).join())
    known.set(key, number)
    if (number === entriesOf.length) entriesOf.push(entries)
    return number
  }
  let listed = inColumns(entriesOf)
  const prices = () => {
    if (listed.starts.length <= entriesOf.length) listed = inColumns(entriesOf)
    return listed
  }
  const asked = new WeakMap<Columns, Int32Array>()
  const column = (columns: Columns): Int32Array => {
    const found = asked.get(columns)
    if (found !== undefined) return found
    const ofShape = Int32Array.from(columns.shapes, priceOf)
    const made = columns.shape.map((shape) => ofShape[shape] ?? 0)
    asked.set(columns, made)
    return made
  }
  return { priceOf, prices, column }
}

const inFull = ({ counted, counter, first, occasion, points, quantity, second, strength, thing }: Entry): string =>
  `${counter.number} ${counted} ${points} ${quantity} ${first} ${second} ${occasion} ${thing} ${strength}`

const inColumns = (entriesOf: ReadonlyArray<ReadonlyArray<Entry>>): Prices => {
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
