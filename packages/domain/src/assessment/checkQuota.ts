import * as Day from "../committee/Day.ts"
import { Finding } from "./Finding.ts"
import type { Condition, Rulebook } from "./Rulebook.ts"
import { type Days, perMonths, periods, starting } from "./Year.ts"

/** Finds a quota that some period cannot hold: days outside the selection's window, or fewer occasions than it asks for. */
export const checkQuota = (
  at: string,
  { atLeast, counts: { between }, distinct, measure = "records", per }: Condition,
  { inForce, yearStarts }: Rulebook
): ReadonlyArray<Finding> => {
  if (per === undefined || atLeast === undefined) return []
  const found: Array<Finding> = []
  const first = starting(yearStarts, Day.year(between?.from ?? inForce.from), inForce.from)
  const year = first.from <= (between?.from ?? first.from) ? first : starting(yearStarts, Day.year(first.from) - 1, inForce.from)
  const closed = periods(year, per).filter((period) => !overlaps(period, between)).length
  if (closed > 0) found.push(Finding.cases.QuotaMisfit.make({ at, per, possible: 0, need: atLeast }))
  const occasions = distinct === "month" ? perMonths[per] : distinct === "quarter" ? Math.ceil(perMonths[per] / 3) : Infinity
  if (measure === "records" && occasions < atLeast) found.push(Finding.cases.QuotaMisfit.make({ at, per, possible: occasions, need: atLeast }))
  return found
}

const overlaps = (period: Days, between: Condition["counts"]["between"]): boolean =>
  (between?.from === undefined || between.from <= period.to) && (between?.to === undefined || between.to >= period.from)
