import { type DateTime, Result } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"
import { fits, type NotExpected, type TooManyHalfDays } from "./recordAttendance.ts"

/** Corrects one member's attendance, with the reason; what was recorded before stays in the journal. */
export const correctAttendance = (
  self: Meeting.Meeting, attendance: Meeting.Attendance, reason: string, at: DateTime.Utc
): Result.Result<Of<"AttendanceCorrected">, NotExpected | TooManyHalfDays> =>
  Result.map(fits(self, [attendance]), () => ({ _tag: "AttendanceCorrected" as const, meeting: self.id, attendance, reason, at }))
