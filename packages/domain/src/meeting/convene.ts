import type { DateTime } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"

/** Convenes a meeting of those expected. */
export const convene = (meeting: Meeting.Id, given: Omit<Meeting.Meeting, "id" | "attendance">, at: DateTime.Utc): Of<"MeetingConvened"> =>
  ({ _tag: "MeetingConvened", meeting, ...given, at })
