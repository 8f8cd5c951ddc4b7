import { type Candidate, withhold } from "./Candidate.ts"
import { choose, oncePerOccasion } from "./choose.ts"
import type { Fact } from "./Fact.ts"
import { hold, type Where } from "./hold.ts"
import { measure } from "./measure.ts"
import { overrule } from "./overrule.ts"
import { together } from "./Pay.ts"
import { payTogether } from "./payTogether.ts"
import * as Points from "./Points.ts"
import { inOrder, type Records } from "./Records.ts"
import type { Attending, Item } from "./Rulebook.ts"
import { select } from "./select.ts"
import type { Line, Why } from "./Sheet.ts"
import { worth } from "./worth.ts"

/** The records each item has paid so far. */
export type Paid = Map<string, ReadonlySet<string>>

/** Applies one item of the table: a line for every record it counts, paid or not, in order of day; then its cap or floor. */
export const payItem = (item: Item, records: Records, attending: Attending, paid: Paid, where: Where): ReadonlyArray<Line> => {
  const { counts, distinct, evidence, except, measure: what = "records", pays, share, take } = item
  const { counted, exempt } = select(counts, records, attending)
  if (counted.length + exempt.length === 0 && !together(pays)) return hold([], item, where)
  const withheld = exempt.map((fact) => withhold({ fact, quantity: 0 }, { _tag: "Exempt" }))
  const candidates: Array<Candidate> = []
  for (const fact of counted) {
    const quantity = measure(what, fact, attending)
    if (quantity === 0) continue
    const why = paidElsewhere(except, fact, records, paid) ?? (evidence && fact.evidence === undefined ? lacking : undefined)
    if (why === undefined) candidates.push(priced(pays, share, fact, quantity))
    else withheld.push(withhold({ fact, quantity }, why))
  }
  const once = oncePerOccasion(distinct, candidates)
  if (together(pays)) {
    const same = once.filter(({ why }) => why._tag === "SameOccasion")
    const line = payTogether(pays, once.filter(({ why }) => why._tag !== "SameOccasion"), attending, wholeOf(item, records, attending))
    return hold([{ ...where, ...line }, ...lined([...withheld, ...same], where)], item, where)
  }
  const chosen = choose(take, overrule(pays, once))
  return hold(withheld.length === 0 ? chosen.map(lineOf(where)) : lined([...chosen, ...withheld], where), item, where)
}

const none: ReadonlyMap<string, number> = new Map()

/** What a proportion is taken of: how much each record of it holds; nothing where the item measures none. */
const wholeOf = ({ measure: what = "records", pays }: Item, records: Records, attending: Attending): ReadonlyMap<string, number> =>
  pays.by === "ratio" ? new Map(select(pays.outOf, records, attending).counted.map((fact) => [fact.record, measure(what, fact, attending)])) : none

/** Prices a record by itself; where all are judged together it only brings its quantity. */
const priced = (pays: Item["pays"], share: Item["share"], fact: Fact, quantity: number): Candidate => {
  if (together(pays)) return { fact, quantity, points: Points.zero, why: { _tag: "Each", quantity, rate: Points.zero } }
  const { dealt, points, why } = worth(pays, share, fact, quantity)
  return dealt === undefined ? { fact, quantity, points, why } : { fact, quantity, points, why, dealt }
}

const lined = (candidates: ReadonlyArray<Candidate>, where: Where): ReadonlyArray<Line> =>
  candidates.toSorted((a, b) => inOrder(a.fact, b.fact)).map(lineOf(where))

const lineOf = (where: Where) => ({ dealt, fact, points, why }: Candidate): Line =>
  dealt === undefined ? { ...where, records: [fact.record], points, why } : { ...where, records: [fact.record], points, why, dealt }

const lacking: Why = { _tag: "NeedsEvidence" }

/** Why a counted record is not even priced: an earlier item has paid it, its source or what came of it. */
const paidElsewhere = (except: Item["except"], fact: Fact, { derived }: Records, paid: Paid): Why | undefined => {
  for (const item of except ?? []) {
    const record = [fact.record, ...(fact.of === undefined ? [] : [fact.of]), ...derived.get(fact.record) ?? []]
      .find((record) => paid.get(item)?.has(record))
    if (record !== undefined) return { _tag: "PaidElsewhere", item, record }
  }
  return undefined
}
