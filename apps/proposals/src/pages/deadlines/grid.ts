import { Committee, Day } from "@jianyan/domain"

/** Tells whether a text is a month such as "2026-03". */
export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/u.test(text)

/** Gives the month a day is in. */
export const monthOf = (day: Day.Day): string => day.slice(0, 7)

const first = (month: string): Day.Day => Day.Day.make(`${month}-01`)

/** Moves a month by whole months. */
export const moved = (month: string, by: number): string => monthOf(Day.addMonths(first(month), by))

/** Lays a month out in weeks that begin on Monday; days of other months are left blank. */
export const grid = (month: string): ReadonlyArray<ReadonlyArray<Day.Day | undefined>> => {
  const start = first(month), blank = (Day.weekday(start) + 6) % 7, length = Day.daysBetween(start, Day.addMonths(start, 1))
  return Array.from({ length: Math.ceil((blank + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const at = week * 7 + place - blank
      return at < 0 || at >= length ? undefined : Day.addDays(start, at)
    }))
}

/** Says what a day is in the calendar of a committee: worked, a weekend, a published holiday, or a make-up day. */
export const kindOf = (calendar: Committee.Calendar.Calendar, day: Day.Day): "worked" | "weekend" | "holiday" | "makeUp" =>
  calendar.makeUpDays.includes(day) ? "makeUp" : calendar.holidays.includes(day) ? "holiday" : Committee.Calendar.isWorkingDay(calendar, day) ? "worked" : "weekend"
