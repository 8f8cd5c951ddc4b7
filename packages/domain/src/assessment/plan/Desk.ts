import type { Columns, Span } from "./Columns.ts"
import type { Entry } from "./Plan.ts"
import type { Prices } from "./pricing.ts"

/** Room in which one subject after the other is reckoned: sums of each counter, records to be looked at together, and who has paid what. */
export interface Desk {
  columns: Columns
  /** The roles of the subject, a bit for each. */
  roles: number
  readonly first: Float64Array
  readonly second: Float64Array
  readonly rows: ReadonlyArray<Array<number>>
  readonly entries: ReadonlyArray<Array<Entry>>
  readonly unmet: Array<boolean>
  /** For each item that others make exceptions of: the names it has paid, and those that something paid came of. */
  readonly paid: ReadonlyArray<Set<number>>
  readonly paidOf: ReadonlyArray<Set<number>>
}

const nothing = new Int32Array(0)

/** Makes room for a plan's counters, duties and items that others make exceptions of. */
export const makeDesk = (counters: number, duties: number, payers: number): Desk => ({
  columns: { subjects: [], starts: nothing, shape: nothing, day: nothing, name: nothing, of: nothing, before: nothing, shapes: [], names: [] },
  roles: 0,
  first: new Float64Array(counters),
  second: new Float64Array(counters),
  rows: Array.from({ length: counters }, () => []),
  entries: Array.from({ length: counters }, () => []),
  unmet: Array.from({ length: duties }, () => false),
  paid: Array.from({ length: payers }, () => new Set()),
  paidOf: Array.from({ length: payers }, () => new Set())
})

/** Clears the desk for the next subject. */
export const clear = ({ entries, first, paid, paidOf, rows, second }: Desk): void => {
  first.fill(0)
  second.fill(0)
  for (const one of rows) if (one.length > 0) one.length = 0
  for (const one of entries) if (one.length > 0) one.length = 0
  for (const one of paid) if (one.size > 0) one.clear()
  for (const one of paidOf) if (one.size > 0) one.clear()
}

/** Puts the rows of the subject that lie in some days on the desk, each name once, for the counters that its price is for. */
export const put = ({ columns, entries, first, rows, second }: Desk, prices: Prices, priceOf: Int32Array, subject: number, { from, to }: Span): void => {
  const { before, day, starts } = columns
  const end = starts[subject + 1] ?? 0
  for (let row = starts[subject] ?? 0; row < end; row++) {
    const on = day[row] ?? 0
    if (on < from || on > to || (before[row] ?? 0) >= from) continue
    const price = priceOf[row] ?? 0
    const last = prices.starts[price + 1] ?? 0
    for (let place = prices.starts[price] ?? 0; place < last; place++) {
      const number = prices.counter[place] ?? 0
      const way = prices.way[place] ?? 0
      const one = prices.first[place] ?? 0
      const two = prices.second[place] ?? 0
      if (way === 0) {
        first[number] = (first[number] ?? 0) + one
        second[number] = (second[number] ?? 0) + two
      } else if (way === 2) {
        const entry = prices.entries[place]
        if (entry === undefined) continue
        rows[number]?.push(row)
        entries[number]?.push(entry)
      } else if (better(one, two, first[number] ?? 0, second[number] ?? 0)) {
        first[number] = one
        second[number] = two
      }
    }
  }
}

const better = (points: number, quantity: number, best: number, ofBest: number): boolean => {
  const size = Math.abs(points) - Math.abs(best)
  return size > 0 || size === 0 && quantity > ofBest
}
