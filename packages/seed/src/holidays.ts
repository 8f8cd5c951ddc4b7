import { type Committee, Day } from "@jianyan/domain"

const days = (...all: ReadonlyArray<string>) => all.map((day) => Day.Day.make(day))
const run = (from: string, count: number) => Array.from({ length: count }, (_, n) => Day.addDays(Day.Day.make(from), n))

/** The holidays and make-up working days of 2026 as the General Office of the State Council announced them. */
export const holidays2026: Committee.Calendar.Calendar = {
  years: [2026],
  holidays: [...run("2026-01-01", 3), ...run("2026-02-15", 9), ...run("2026-04-04", 3), ...run("2026-05-01", 5), ...run("2026-06-19", 3), ...run("2026-09-25", 3), ...run("2026-10-01", 7)],
  makeUpDays: days("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
}
