import { Option } from "effect"
import { addDays } from "../committee/Day.ts"
import { inForce, type Rulebook, type Scope } from "./Rulebook.ts"
import { type Days, periods, type Year } from "./Year.ts"

/** The days of a year that one edition speaks for. */
export interface Run {
  readonly rulebook: Rulebook
  readonly year: Year
}

/**
 * Cuts a year into the runs of days that each edition speaks for, earliest first.
 *
 * The edition in force at the end of the year speaks for all of it, unless it counts its own days only: then the days
 * before it began belong to the edition before (施行之日前的履职情况按原办法计分). Days on which none was in force belong to none.
 */
export const runs = (editions: Iterable<Rulebook>, year: Year, scope: Scope = {}): ReadonlyArray<Run> =>
  Option.match(inForce(editions, year.to, scope), {
    onNone: () => [],
    onSome: (rulebook) => {
      const { counts, from } = rulebook.inForce
      if (counts === undefined || from <= year.from) return [{ rulebook, year }]
      return [...runs(editions, { ...year, to: addDays(from, -1) }, scope), { rulebook, year: { ...year, from } }]
    }
  })

/** The days each bulletin of a year reckons with: from the first day of the year to the end of each period. */
export const bulletins = ({ bulletins }: Rulebook, year: Year): ReadonlyArray<Days> =>
  bulletins === undefined ? [] : periods(year, bulletins.per).map(({ to }) => ({ from: year.from, to }))
