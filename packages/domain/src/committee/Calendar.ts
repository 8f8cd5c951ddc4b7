import { Schema } from "effect"
import * as Day from "./Day.ts"

/** The published holidays and make-up working days a committee counts by, year by year. */
export const Calendar = Schema.Struct({
  years: Schema.Array(Schema.Int),
  holidays: Schema.Array(Day.Day),
  makeUpDays: Schema.Array(Day.Day)
})
export type Calendar = typeof Calendar.Type

/** A calendar that knows weekends only. */
export const empty: Calendar = { years: [], holidays: [], makeUpDays: [] }

/** Tells whether a day is worked: a make-up day is, a holiday is not, else Monday to Friday. */
export const isWorkingDay = (calendar: Calendar, day: Day.Day): boolean => {
  if (calendar.makeUpDays.includes(day)) return true
  if (calendar.holidays.includes(day)) return false
  const weekday = Day.weekday(day)
  return weekday !== 0 && weekday !== 6
}

/** Gives the day itself when it is worked, otherwise the nearest working day before it. */
export const workingDayOnOrBefore = (calendar: Calendar, day: Day.Day): Day.Day =>
  isWorkingDay(calendar, day) ? day : workingDayOnOrBefore(calendar, Day.addDays(day, -1))

/** Gives the n-th working day after a day; the day itself is not counted. */
export const addWorkingDays = (calendar: Calendar, from: Day.Day, days: number): Day.Day => {
  let day = from
  for (let left = days; left > 0;) {
    day = Day.addDays(day, 1)
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}

/** Counts the working days after one day up to and including another, zero when it has passed. */
export const workingDaysUntil = (calendar: Calendar, from: Day.Day, until: Day.Day): number => {
  let count = 0
  for (let day = Day.addDays(from, 1); day <= until; day = Day.addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

/** Gives the n-th working day before a day; the day itself is not counted. */
export const subtractWorkingDays = (calendar: Calendar, from: Day.Day, days: number): Day.Day => {
  let day = from
  for (let left = days; left > 0;) {
    day = Day.addDays(day, -1)
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}
