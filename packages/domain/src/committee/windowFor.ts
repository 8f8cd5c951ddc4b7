import { DateTime } from "effect"
import * as Day from "./Day.ts"
import type { Window, WindowOpening } from "./SessionRules.ts"

/** From when and until when a session receives plenary proposals. */
export interface Span { readonly windowOpens: DateTime.Utc; readonly windowCloses: DateTime.Utc }

const cutOff = (opens: Day.Day, { day, month }: Extract<WindowOpening, { _tag: "AfterDay" }>): Day.Day => {
  const inYear = (year: number) => Day.addDays(Day.Day.make(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`), 1)
  const same = inYear(Day.year(opens))
  return same < opens ? same : inYear(Day.year(opens) - 1)
}

/** Derives the window of a session from the policy's rule and its days; a closing day the session does not have becomes its last. */
export const windowFor = (rule: Window, opens: Day.Day, closes: Day.Day): Span => {
  const first = rule.opens._tag === "MonthsBefore" ? Day.addMonths(opens, -rule.opens.months) : cutOff(opens, rule.opens)
  const wanted = Day.addDays(opens, rule.closes.day - 1), last = wanted < closes ? wanted : closes
  const [hours = 0, minutes = 0] = rule.closes.time.split(":").map(Number)
  return { windowOpens: Day.start(first), windowCloses: DateTime.add(Day.start(last), { hours, minutes }) }
}
