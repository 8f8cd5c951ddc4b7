import { Schema } from "effect"
import { addDays, addMonths, Day, inYear } from "../committee/Day.ts"

/** A run of days, both ends included. */
export const Days = Schema.Struct({ from: Day, to: Day })
export type Days = typeof Days.Type

/** One assessment year (考核年度) of a committee, and the first day of the term it belongs to. */
export const Year = Schema.Struct({ ...Days.fields, term: Day })
export type Year = typeof Year.Type

/** How long one period of a quota lasts. */
export const Per = Schema.Literals(["month", "quarter", "halfYear", "year"])
export type Per = typeof Per.Type

/** How many months each period lasts. */
export const perMonths: Record<Per, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/**
 * The assessment year of a name that starts on the given month and day: "01-01" of that calendar year, but "12-21" of
 * the one before, for a year is called after the calendar year that holds most of its days.
 */
export const starting = (monthDay: string, name: number, term: Day): Year => {
  const from = inYear(monthDay < "07-02" ? name : name - 1, monthDay)
  return { from, to: addDays(addMonths(from, 12), -1), term }
}

/** Whether a day lies in a run of days. */
export const holds = (days: Days, day: Day): boolean => days.from <= day && day <= days.to

const cut = new WeakMap<Days, Map<Per, ReadonlyArray<Days>>>()

/** Cuts a run of days into periods counted from its first day; the last one may be shorter. One run given again and again is cut once. */
export const periods = (days: Days, per: Per): ReadonlyArray<Days> => {
  const known = cut.get(days) ?? new Map<Per, ReadonlyArray<Days>>()
  const found = known.get(per) ?? cutUp(days, per)
  cut.set(days, known.set(per, found))
  return found
}

const cutUp = (days: Days, per: Per): ReadonlyArray<Days> => {
  const found: Array<Days> = []
  for (let index = 0, from = days.from; from <= days.to; index++) {
    const next = addMonths(days.from, (index + 1) * perMonths[per])
    const last = addDays(next, -1)
    // At the end of the calendar no period is left to begin.
    if (next <= from) return [...found, { from, to: days.to }]
    found.push({ from, to: last < days.to ? last : days.to })
    from = next
  }
  return found
}

/** The calendar quarter of a day, as "2026-Q1". */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
