import type { DateTime } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"

/** Cancels a meeting; it counts for nobody. */
export const cancel = (self: Meeting.Meeting, at: DateTime.Utc): Of<"MeetingCancelled"> => ({ _tag: "MeetingCancelled", meeting: self.id, at })
