import { type Committee, Day } from "@jianyan/domain"
import chineseDays from "chinese-days"

const weekend = (day: Day.Day): boolean => Day.weekday(day) % 6 === 0

/** Gives the holidays and make-up working days of some years as the State Council published them; a year not yet published has weekends only and is not listed. */
export const chineseCalendar = (years: ReadonlyArray<number>): Committee.Calendar.Calendar => {
  const published = (days: ReadonlyArray<Day.Day>) => days.filter((day) => chineseDays.isWorkday(day) === weekend(day))
  const known = years.map((year) => {
    const first = Day.inYear(year, "01-01")
    return { year, days: published(Array.from({ length: 366 }, (_, n) => Day.addDays(first, n)).filter((day) => Day.year(day) === year)) }
  }).filter(({ days }) => days.length > 0)
  const days = known.flatMap((one) => one.days)
  return { years: known.map((one) => one.year), holidays: days.filter((day) => !weekend(day)), makeUpDays: days.filter(weekend) }
}
