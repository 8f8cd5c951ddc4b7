import * as Calendar from "../committee/Calendar.ts"
import { addDays, type Day, daysBetween } from "../committee/Day.ts"
import type { Deadline } from "./Handling.ts"

/** One day on the way to a deadline: what the calendar says of it, and the rules that led to it. */
export interface CountedDay {
  readonly day: Day
  readonly kind: "worked" | "makeUp" | "holiday" | "weekend"
  readonly rules: ReadonlyArray<Deadline["steps"][number]["rule"]>
}

const kindOf = (calendar: Calendar.Calendar, day: Day): CountedDay["kind"] => {
  if (calendar.makeUpDays.includes(day)) return "makeUp"
  if (calendar.holidays.includes(day)) return "holiday"
  return Calendar.isWorkingDay(calendar, day) ? "worked" : "weekend"
}

/** Shows a deadline day by day, from the day it counts from to the latest day any of its steps led to. */
export const calendarOf = ({ steps }: Deadline, calendar: Calendar.Calendar): ReadonlyArray<CountedDay> => {
  const last = steps.reduce((latest: Day, { day }) => day > latest ? day : latest, steps[0].day)
  return Array.from({ length: daysBetween(steps[0].day, last) + 1 }, (_, at): CountedDay => {
    const day = addDays(steps[0].day, at)
    return { day, kind: kindOf(calendar, day), rules: steps.filter((step) => step.day === day).map((step) => step.rule) }
  })
}
