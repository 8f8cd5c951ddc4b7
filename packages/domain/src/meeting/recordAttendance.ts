import { type DateTime, Result, Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"

/** These members were not expected at the meeting. */
export class NotExpected extends Schema.TaggedError<NotExpected>()("Meeting.NotExpected", { id: Meeting.Id, members: Schema.Array(Member.Id) }) {}

/** More half days are recorded for these members than the meeting had. */
export class TooManyHalfDays extends Schema.TaggedError<TooManyHalfDays>()("Meeting.TooManyHalfDays", { id: Meeting.Id, members: Schema.Array(Member.Id), held: Schema.Int }) {}

/** Attendance was recorded already; later changes are corrections with a reason. */
export class AlreadyRecorded extends Schema.TaggedError<AlreadyRecorded>()("Meeting.AlreadyRecorded", { id: Meeting.Id }) {}

/** Checks attendance against the meeting it is for; the half days of a member recorded in several states are added. */
export const fits = (self: Meeting.Meeting, attendance: ReadonlyArray<Meeting.Attendance>): Result.Result<void, NotExpected | TooManyHalfDays> => {
  const expected = new Set(self.expected)
  const strangers = attendance.filter((one) => !expected.has(one.member))
  if (strangers.length > 0) return Result.fail(new NotExpected({ id: self.id, members: strangers.map((one) => one.member) }))
  const recorded = new Map<Member.Id, number>()
  for (const { halfDays, member } of attendance) recorded.set(member, (recorded.get(member) ?? 0) + halfDays)
  const members = [...recorded].filter(([, halfDays]) => halfDays > self.halfDays).map(([member]) => member)
  return members.length > 0 ? Result.fail(new TooManyHalfDays({ id: self.id, members, held: self.halfDays })) : Result.void
}

/** Records who was at a meeting, once, by its organiser. */
export const recordAttendance = (
  self: Meeting.Meeting, attendance: ReadonlyArray<Meeting.Attendance>, at: DateTime.Utc
): Result.Result<Of<"AttendanceRecorded">, NotExpected | TooManyHalfDays | AlreadyRecorded> =>
  self.attendance.length > 0
    ? Result.fail(new AlreadyRecorded({ id: self.id }))
    : Result.map(fits(self, attendance), () => ({ _tag: "AttendanceRecorded" as const, meeting: self.id, attendance, at }))
