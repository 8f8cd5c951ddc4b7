import * as Calendar from "../committee/Calendar.ts"
import { addDays, type Day } from "../committee/Day.ts"
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
  const days: Array<CountedDay> = []
  for (let day = steps[0].day; day <= last; day = addDays(day, 1)) {
    days.push({ day, kind: kindOf(calendar, day), rules: steps.filter((step) => step.day === day).map((step) => step.rule) })
  }
  return days
}
