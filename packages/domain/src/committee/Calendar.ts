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

/** Gives the day itself when it is worked, otherwise the nearest working day before it; the first day there is, where none is. */
export const workingDayOnOrBefore = (calendar: Calendar, day: Day.Day): Day.Day => {
  const before = Day.addDays(day, -1)
  return before === day || isWorkingDay(calendar, day) ? day : workingDayOnOrBefore(calendar, before)
}

/** Goes on by whole days, forward or back, until so many of them were worked or there are no more days. */
const pass = (calendar: Calendar, from: Day.Day, days: number, step: 1 | -1): Day.Day => {
  let day = from
  for (let left = days; left > 0;) {
    const next = Day.addDays(day, step)
    if (next === day) return day
    day = next
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}

/** Gives the n-th working day after a day; the day itself is not counted. */
export const addWorkingDays = (calendar: Calendar, from: Day.Day, days: number): Day.Day => pass(calendar, from, days, 1)

/** Counts the working days after one day up to and including another, zero when it has passed. */
export const workingDaysUntil = (calendar: Calendar, from: Day.Day, until: Day.Day): number => {
  const days = Math.max(0, Day.daysBetween(from, until)), rest = Array.from({ length: days % 7 }, (_, at) => Day.addDays(until, -at))
  const weekdays = (days - rest.length) / 7 * 5 + rest.filter((day) => isWorkingDay(empty, day)).length
  const apart = new Set([...calendar.holidays, ...calendar.makeUpDays].filter((day) => from < day && day <= until))
  return [...apart].reduce((count, day) => count + Number(isWorkingDay(calendar, day)) - Number(isWorkingDay(empty, day)), weekdays)
}

/** Gives the n-th working day before a day; the day itself is not counted. */
export const subtractWorkingDays = (calendar: Calendar, from: Day.Day, days: number): Day.Day => pass(calendar, from, days, -1)
