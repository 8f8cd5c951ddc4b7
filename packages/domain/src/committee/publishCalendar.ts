import type { DateTime } from "effect"
import type { Calendar } from "./Calendar.ts"
import type * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"

/** Replaces the calendar by which the committee counts its working days. */
export const publishCalendar = (self: Committee.Committee, calendar: Calendar, at: DateTime.Utc): Of<"CalendarPublished"> =>
  ({ _tag: "CalendarPublished", committee: self.id, calendar, at })
