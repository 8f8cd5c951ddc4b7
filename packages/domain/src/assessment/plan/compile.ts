import { assess } from "../assess.ts"
import * as Points from "../Points.ts"
import { type Item, places, type Role, type Rulebook } from "../Rulebook.ts"
import type { Year } from "../Year.ts"
import { type Columns, factsOf, numberOf, spanOf } from "./Columns.ts"
import { count } from "./count.ts"
import { clear, makeDesk, put } from "./Desk.ts"
import type { Plan } from "./Plan.ts"
import { pricing } from "./pricing.ts"
import { settle } from "./settle.ts"
import { keyOf } from "./Shape.ts"
import { tray } from "./tray.ts"
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
  if (unplanned.length === 0) return { rulebook, year, unplanned, ...planned(rulebook, year) }
  return {
    rulebook, year, unplanned,
    totalOf: (columns, subject, id, roles) => assess(rulebook, { id, roles }, factsOf(columns, subject), year).total,
    priced: ({ on }) => ({ day: numberOf(on), inYear: 0, inTerm: 0 }),
    totalOfRows: (rows, id, roles) => assess(rulebook, { id, roles }, rows.map(({ fact }) => fact), year).total
  }
}

const namesakes = (rulebook: Rulebook): ReadonlyArray<string> => {
  const names = places(rulebook).map(({ id }) => id)
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
}

const planned = (rulebook: Rulebook, year: Year): Pick<Plan, "totalOf" | "priced" | "totalOfRows"> => {
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
  const conditions = counters.duties.flatMap(({ conditions }) => conditions)
  const lately = conditions.filter(({ by }) => by.within === "term")
  const ofYear = pricing([...counters.items, ...conditions.filter((one) => !lately.includes(one))], attendance)
  const ofTerm = pricing(lately, attendance)
  const desk = makeDesk(counters.items.length + conditions.length, duties.length, payers.length)
  const inYear = spanOf(year)
  const inTerm = spanOf({ from: year.term, to: year.to })
  const reckon = (roles: ReadonlyArray<Role>, subject: number, columns: Columns, price: Int32Array, late: Int32Array | undefined): Points.Points => {
    clear(desk)
    desk.columns = columns
    desk.roles = bitsOf(roles)
    put(desk, ofYear.prices(), price, subject, inYear)
    if (late !== undefined) put(desk, ofTerm.prices(), late, subject, inTerm)
    for (const [duty, { anyOf, mine }] of duties.entries()) desk.unmet[duty] = mine(desk.roles) && !anyOf.some((met) => met(desk))
    const total = top(desk) as Points.Points
    return rounding === undefined ? total : Points.round(total, rounding.to as Points.Points, rounding.how)
  }
  const lay = tray()
  return {
    totalOf: (columns, subject, _, roles) =>
      reckon(roles, subject, columns, ofYear.column(columns), lately.length === 0 ? undefined : ofTerm.column(columns)),
    priced: (fact) => {
      const shape = { key: keyOf(fact), sample: fact }
      return { day: numberOf(fact.on), inYear: ofYear.priceOf(shape), inTerm: ofTerm.priceOf(shape) }
    },
    totalOfRows: (rows, _, roles) => {
      const { columns, inTerm, inYear } = lay(rows)
      return reckon(roles, 0, columns, inYear, lately.length === 0 ? undefined : inTerm)
    }
  }
}
