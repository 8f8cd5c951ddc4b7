import type { Assessed } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import type * as Points from "../Points.ts"
import { inFullOrder } from "../Records.ts"
import type { Plan, Row } from "./Plan.ts"

/**
 * The running total of one member over the year of a plan, and the records it comes from, in order.
 *
 * It is a value: taking in and striking out give another. After any history the total is the one `assess` finds in the records that stand.
 */
export interface Tally {
  readonly plan: Plan
  readonly member: Assessed
  readonly rows: ReadonlyArray<Row>
  /** The names of records and of what they came of; a row names them by their places. */
  readonly names: ReadonlyArray<string>
  readonly total: Points.Points
}

/** Starts a tally with the records of a member that are there; those of others are passed over. */
export const start = (plan: Plan, member: Assessed, facts: Iterable<Fact> = []): Tally => {
  let names: ReadonlyArray<string> = []
  const rows: Array<Row> = []
  for (const fact of [...facts].sort(inFullOrder)) {
    if (fact.member !== member.id) continue
    names = namesWith(names, fact)
    rows.push(rowOf(plan, fact, names))
  }
  return reckoned(plan, member, rows, names)
}

/** Takes in one record; it stands beside those of the same name until they are struck out. A record of somebody else changes nothing. */
export const takeIn = (tally: Tally, fact: Fact): Tally => {
  const { member, plan, rows } = tally
  if (fact.member !== member.id) return tally
  const names = namesWith(tally.names, fact)
  return reckoned(plan, member, rows.toSpliced(placeFor(rows, fact), 0, rowOf(plan, fact, names)), names)
}

/** Strikes out every record of a name; one that is not there changes nothing. A correction is this and the corrected record taken in. */
export const strikeOut = (tally: Tally, record: string): Tally => {
  const { member, names, plan, rows } = tally
  const name = names.indexOf(record)
  const left = rows.filter((row) => row.name !== name)
  return left.length === rows.length ? tally : reckoned(plan, member, left, names)
}

const reckoned = (plan: Plan, member: Assessed, rows: ReadonlyArray<Row>, names: ReadonlyArray<string>): Tally =>
  ({ plan, member, rows, names, total: plan.totalOfRows(rows, member.id, member.roles) })

const rowOf = (plan: Plan, fact: Fact, names: ReadonlyArray<string>): Row => ({
  ...plan.priced(fact), fact, name: names.indexOf(fact.record), of: fact.of === undefined ? -1 : names.indexOf(fact.of)
})

const namesWith = (names: ReadonlyArray<string>, { of, record }: Fact): ReadonlyArray<string> => {
  const named = names.includes(record) ? names : [...names, record]
  return of === undefined || named.includes(of) ? named : [...named, of]
}

/** The first place whose record does not come before this one. */
const placeFor = (rows: ReadonlyArray<Row>, fact: Fact): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = low + high >> 1
    const there = rows[middle]
    if (there !== undefined && inFullOrder(there.fact, fact) < 0) low = middle + 1
    else high = middle
  }
  return low
}
