import { Committee, Day } from "@jianyan/domain"
import { holidays2026 } from "../holidays.ts"

/** Reads a day written "2026-11-22". */
export const day = (text: string): Day.Day => Day.Day.make(text)

/** The day on which the twin stands: nothing in it is later. */
export const today = day("2026-11-22")

const run = (from: string, count: number) => Array.from({ length: count }, (_, n) => Day.addDays(day(from), n))

/** The holidays and make-up working days of 2025 as the General Office of the State Council announced them. */
export const holidays2025: Committee.Calendar.Calendar = {
  years: [2025],
  holidays: [...run("2025-01-01", 1), ...run("2025-01-28", 8), ...run("2025-04-04", 3), ...run("2025-05-01", 5), ...run("2025-05-31", 3), ...run("2025-10-01", 8)],
  makeUpDays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"].map(day)
}

/** The calendar of the two years the twin tells. */
export const calendar: Committee.Calendar.Calendar = {
  years: [...holidays2025.years, ...holidays2026.years],
  holidays: [...holidays2025.holidays, ...holidays2026.holidays],
  makeUpDays: [...holidays2025.makeUpDays, ...holidays2026.makeUpDays]
}

const days = run("2024-10-01", 900)
const place = new Map(days.map((one, index) => [one, index]))
const worked = days.filter((one) => Committee.Calendar.isWorkingDay(calendar, one))
const workedFrom = new Map<Day.Day, number>()
let next = worked.length
for (let index = days.length - 1; index >= 0; index--) {
  const one = days[index]
  if (one === undefined) continue
  if (worked[next - 1] === one) next--
  workedFrom.set(one, next)
}

const among = (list: ReadonlyArray<Day.Day>, index: number | undefined, asked: string): Day.Day => {
  const found = index === undefined ? undefined : list[index]
  if (found === undefined) throw new RangeError(`the twin has no day ${asked}`)
  return found
}

/** Gives the day some days after another, before it when negative; throws a RangeError outside the two years. */
export const later = (from: Day.Day, by: number): Day.Day => among(days, (place.get(from) ?? -1000) + by, `${by} after ${from}`)

/** Gives the working day some working days after the first one on or after a day; throws a RangeError outside the two years. */
export const workingDay = (from: Day.Day, after = 0): Day.Day => among(worked, (workedFrom.get(from) ?? -1000) + after, `${after} worked after ${from}`)

/** Counts the working days between two days, the first excluded and the last included. */
export const workedBetween = (from: Day.Day, until: Day.Day): number => (workedFrom.get(later(until, 1)) ?? 0) - (workedFrom.get(later(from, 1)) ?? 0)
