import { type DateTime, Result } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"
import { AlreadyRecorded } from "./recordAttendance.ts"

/** Cancels a meeting with the reason; it counts for nobody. One at which attendance was recorded took place and is not cancelled. */
export const cancel = (self: Meeting.Meeting, reason: string, at: DateTime.Utc): Result.Result<Of<"MeetingCancelled">, AlreadyRecorded> =>
  self.attendance.length > 0 ? Result.fail(new AlreadyRecorded({ id: self.id })) : Result.succeed({ _tag: "MeetingCancelled", meeting: self.id, reason, at })
