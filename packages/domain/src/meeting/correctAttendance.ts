import { type DateTime, Result } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"
import { type Astray, fits } from "./recordAttendance.ts"

/** Corrects one member's attendance, with the reason and the account that does; what was recorded before is kept beside it. */
export const correctAttendance = (
  self: Meeting.Meeting, attendance: Meeting.Attendance, reason: string, by: string, at: DateTime.Utc
): Result.Result<Of<"AttendanceCorrected">, Astray> =>
  Result.map(fits(self, [attendance]), ([summed = attendance]) => ({ _tag: "AttendanceCorrected" as const, meeting: self.id, attendance: summed, reason, by, at }))
