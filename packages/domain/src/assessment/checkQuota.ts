import * as Day from "../committee/Day.ts"
import { Finding } from "./Finding.ts"
import type { Condition, Rulebook } from "./Rulebook.ts"
import { type Days, holds, perMonths, periods, starting } from "./Year.ts"

/** Finds a quota that some period cannot hold: days outside the selection's window, or fewer occasions than it asks for. */
export const checkQuota = (
  at: string,
  { atLeast, counts: { between }, distinct, measure = "records", per }: Condition,
  { inForce, yearStarts }: Rulebook
): ReadonlyArray<Finding> => {
  if (per === undefined || atLeast === undefined) return []
  const found: Array<Finding> = []
  const anchor = between?.from ?? between?.to ?? inForce.from
  const year = [0, 1].map((later) => starting(yearStarts, Day.year(anchor) + later, inForce.from)).find((year) => holds(year, anchor))
  const closed = year !== undefined && periods(year, per).some((period) => !overlaps(period, between))
  if (closed) found.push(Finding.cases.QuotaMisfit.make({ at, per, possible: 0, need: atLeast }))
  const occasions = distinct === "month" ? perMonths[per] : distinct === "quarter" ? Math.ceil(perMonths[per] / 3) : Infinity
  if (measure === "records" && occasions < atLeast) found.push(Finding.cases.QuotaMisfit.make({ at, per, possible: occasions, need: atLeast }))
  return found
}

const overlaps = (period: Days, between: Condition["counts"]["between"]): boolean =>
  (between?.from === undefined || between.from <= period.to) && (between?.to === undefined || between.to >= period.from)
