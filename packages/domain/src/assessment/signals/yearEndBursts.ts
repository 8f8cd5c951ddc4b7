import { addDays } from "../../committee/Day.ts"
import type { Fact, Kind } from "../Fact.ts"
import { type Days, holds } from "../Year.ts"
import type { Signal } from "./Signal.ts"

/** What members bring about themselves; meetings are held when they are called. */
const own: ReadonlyArray<Kind> = ["proposal", "report", "activity", "contact", "deed"]

/** How many records in the last days of the year are worth a look, when they are also half of all. */
const fewest = 5, lastDays = 31

/** Finds members half of whose records of the year, five at least, fall in its last month. */
export const yearEndBursts = (facts: Iterable<Fact>, year: Days): ReadonlyArray<Signal> => {
  const end: Days = { from: addDays(year.to, 1 - lastDays), to: year.to }
  const mine = Map.groupBy([...facts].filter(({ kind, on }) => own.includes(kind) && holds(year, on)), ({ member }) => member)
  return [...mine].flatMap(([member, all]): ReadonlyArray<Signal> => {
    const late = all.filter(({ on }) => holds(end, on))
    if (late.length < fewest || late.length * 2 < all.length) return []
    return [{ _tag: "YearEndBurst", id: `burst:${member}`, members: [member], records: late.map(({ record }) => record).sort(), late: late.length, of: all.length }]
  })
}
