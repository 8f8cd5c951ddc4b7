import type { Condition } from "../Rulebook.ts"
import { type Days, periods, type Year } from "../Year.ts"
import { spanOf, type Span, within } from "./Columns.ts"
import type { Desk } from "./Desk.ts"
import { occasionOf } from "./occasionOf.ts"
import type { Counter } from "./Plan.ts"

/** Finds whether one condition of a minimum duty is met, as an assessment weighs it. */
export const weigh = (counter: Counter<Condition>, year: Year): (desk: Desk) => boolean => {
  const { atLeast, atMost = 0, per, within: reach } = counter.by
  const days: Days = reach === "term" ? { from: year.term, to: year.to } : year
  const spans = per === undefined ? [spanOf()] : periods(days, per).map(spanOf)
  const enough = atLeast === undefined ? (have: number) => have <= atMost : (have: number) => have >= atLeast
  return (desk) => spans.every((span) => enough(count(counter, span, desk)))
}

const count = ({ by: { distinct }, number, span: counts }: Counter<Condition>, period: Span, { columns, entries, rows }: Desk): number => {
  const greatest = new Map<number, number>()
  let have = 0
  for (const [place, row] of (rows[number] ?? []).entries()) {
    const entry = entries[number]?.[place]
    const on = columns.day[row] ?? 0
    if (entry === undefined || !within(counts, on) || !within(period, on)) continue
    const key = distinct === undefined ? 0 : occasionOf(distinct, entry, columns, row)
    const known = distinct === undefined ? 0 : greatest.get(key) ?? 0
    if (entry.quantity > known) {
      have += entry.quantity - known
      greatest.set(key, entry.quantity)
    }
  }
  return have
}
