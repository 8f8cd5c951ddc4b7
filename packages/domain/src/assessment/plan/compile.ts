import { assess } from "../assess.ts"
import * as Points from "../Points.ts"
import { type Attending, type Item, places, type Rulebook } from "../Rulebook.ts"
import type { Year } from "../Year.ts"
import { factsOf, spanOf } from "./Columns.ts"
import { count, type Counters } from "./count.ts"
import { clear, makeDesk, put } from "./Desk.ts"
import type { Counter, Entry, Plan } from "./Plan.ts"
import { price } from "./price.ts"
import { settle } from "./settle.ts"
import type { Shape } from "./Shape.ts"
import { bitsOf, concerning, walk } from "./walk.ts"
import { weigh } from "./weigh.ts"

/**
 * Makes a rulebook ready to give totals of one year.
 *
 * A total is the one that `assess` explains, to the 1/10,000 point: each shape of record is priced once, by the rules of
 * `assess`, and then records only add up. A table two of whose places have one name is left to `assess`, and the plan says so.
 */
export const compile = (rulebook: Rulebook, year: Year): Plan => {
  const unplanned = namesakes(rulebook)
  return {
    rulebook, year, unplanned,
    totalOf: unplanned.length === 0
      ? planned(rulebook, year)
      : (columns, subject, id, roles) => assess(rulebook, { id, roles }, factsOf(columns, subject), year).total
  }
}

const namesakes = (rulebook: Rulebook): ReadonlyArray<string> => {
  const names = places(rulebook).map(({ id }) => id)
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
}

const planned = (rulebook: Rulebook, year: Year): Plan["totalOf"] => {
  const { attendance = {}, rounding, table } = rulebook
  const counters = count(rulebook)
  const payers = [...new Set(counters.items.flatMap(({ by }) => by.except ?? []))]
  const counterOf = new Map(counters.items.map((counter) => [counter.by, counter]))
  const duties = counters.duties.map(({ conditions, gate }) => ({ mine: concerning(gate), anyOf: conditions.map((counter) => weigh(counter, year)) }))
  const item = (item: Item) => {
    const counter = counterOf.get(item)
    if (counter === undefined) return () => 0
    return settle(counter, { barredBy: (item.except ?? []).map((one) => payers.indexOf(one)), payer: payers.indexOf(item.id) })
  }
  const top = table === undefined ? () => 0 : walk(table, {
    item,
    duties: (id) => counters.duties.flatMap(({ gate }, duty) => gate.id === id ? [duty] : []),
    payer: (id) => payers.indexOf(id)
  })
  const pricesOf = pricing(counters, attendance)
  const desk = makeDesk(counters.items.length + counters.duties.flatMap(({ conditions }) => conditions).length, duties.length, payers.length)
  const inYear = spanOf(year)
  const inTerm = spanOf({ from: year.term, to: year.to })
  return (columns, subject, _, roles) => {
    const { ofTerm, ofYear } = pricesOf(columns.shapes)
    clear(desk)
    desk.columns = columns
    desk.roles = bitsOf(roles)
    put(desk, ofYear, subject, inYear)
    if (ofTerm !== undefined) put(desk, ofTerm, subject, inTerm)
    for (const [duty, { anyOf, mine }] of duties.entries()) desk.unmet[duty] = mine(desk.roles) && !anyOf.some((met) => met(desk))
    const total = top(desk) as Points.Points
    return rounding === undefined ? total : Points.round(total, rounding.to as Points.Points, rounding.how)
  }
}

/** What the records of each shape bring, by the place of the shape: in the year, and in the term if that is asked for. */
interface Prices {
  readonly ofYear: ReadonlyArray<ReadonlyArray<Entry>>
  readonly ofTerm: ReadonlyArray<ReadonlyArray<Entry>> | undefined
}

/** Prices shapes, each once. */
const pricing = ({ duties, items }: Counters, attending: Attending): (shapes: ReadonlyArray<Shape>) => Prices => {
  const conditions = duties.flatMap(({ conditions }) => conditions)
  const inTerm = conditions.filter(({ by }) => by.within === "term")
  const inYear = [...items, ...conditions.filter(({ by }) => by.within !== "term")]
  const numbers = new Map<string, number>()
  const numbering = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const priced = (counters: ReadonlyArray<Counter>) => {
    const known = new Map<string, ReadonlyArray<Entry>>()
    return ({ key, sample }: Shape): ReadonlyArray<Entry> => {
      const found = known.get(key) ?? counters.flatMap((counter) => price(counter, sample, attending, numbering) ?? [])
      known.set(key, found)
      return found
    }
  }
  const yearly = priced(inYear)
  const termly = priced(inTerm)
  const known = new WeakMap<ReadonlyArray<Shape>, Prices>()
  return (shapes) => {
    const found = known.get(shapes) ?? { ofYear: shapes.map(yearly), ofTerm: inTerm.length === 0 ? undefined : shapes.map(termly) }
    known.set(shapes, found)
    return found
  }
}
