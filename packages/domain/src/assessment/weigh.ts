import { occasion } from "./choose.ts"
import { measure } from "./measure.ts"
import type { Attending, Condition, Gate } from "./Rulebook.ts"
import type { Fact } from "./Fact.ts"
import type { Records } from "./Records.ts"
import { select } from "./select.ts"
import type { Duty, Weighed } from "./Sheet.ts"
import { type Days, holds, periods, type Year } from "./Year.ts"

/** A member's records of the year, and of the term up to the end of the year. */
export interface Spans {
  readonly year: Records
  readonly term: Records
}

/** Weighs a minimum duty: each of its conditions with what there is and what is needed. */
export const weigh = ({ anyOf, article, forbids, id }: Gate, spans: Spans, attending: Attending, year: Year): Duty => {
  const conditions = anyOf.map((condition) => weighOne(condition, spans, attending, year))
  return { gate: id, ...(article === undefined ? {} : { article }), met: conditions.some(({ met }) => met), conditions, forbids }
}

const weighOne = (condition: Condition, spans: Spans, attending: Attending, year: Year): Weighed => {
  const { atLeast, atMost = 0, counts, distinct, measure: what = "records", per, within = "year" } = condition
  const facts = select(counts, spans[within], attending).counted
  const bound = atLeast === undefined ? "atMost" : "atLeast"
  const limit = atLeast ?? atMost
  const enough = (have: number) => bound === "atLeast" ? have >= limit : have <= limit
  const amount = (some: ReadonlyArray<Fact>) => count(some, (fact) => measure(what, fact, attending), distinct)
  const common = { bound, measure: what, records: facts.map(({ record }) => record) } as const
  if (per === undefined) {
    const have = amount(facts)
    return { ...common, met: enough(have), have, need: limit, periods: [] }
  }
  const days: Days = within === "year" ? year : { from: year.term, to: year.to }
  const weighed = periods(days, per).map((period) => {
    const have = amount(facts.filter(({ on }) => holds(period, on)))
    return { ...period, have, met: enough(have) }
  })
  const have = weighed.filter(({ met }) => met).length
  return { ...common, met: have === weighed.length, have, need: weighed.length, per, periods: weighed }
}

/** Adds up what the facts hold; of one occasion only the greatest. */
const count = (facts: ReadonlyArray<Fact>, size: (fact: Fact) => number, distinct: Condition["distinct"]): number => {
  if (distinct === undefined) return facts.reduce((sum, fact) => sum + size(fact), 0)
  const greatest = new Map<string, number>()
  for (const fact of facts) {
    const key = occasion(distinct, fact)
    greatest.set(key, Math.max(greatest.get(key) ?? 0, size(fact)))
  }
  return [...greatest.values()].reduce((sum, one) => sum + one, 0)
}
