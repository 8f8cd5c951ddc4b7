import { type DateTime, Result, Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"
import { sumUp } from "./sumUp.ts"

/** These members were not expected at the meeting. */
export class NotExpected extends Schema.TaggedError<NotExpected>()("Meeting.NotExpected", { id: Meeting.Id, members: Schema.Array(Member.Id) }) {}

/** More half days are recorded for these members than the meeting had. */
export class TooManyHalfDays extends Schema.TaggedError<TooManyHalfDays>()("Meeting.TooManyHalfDays", { id: Meeting.Id, members: Schema.Array(Member.Id), held: Schema.Int }) {}

/** Attendance was recorded already; later changes are corrections with a reason. */
export class AlreadyRecorded extends Schema.TaggedError<AlreadyRecorded>()("Meeting.AlreadyRecorded", { id: Meeting.Id }) {}

/** For these members the marks are not one for each half day of the meeting. */
export class MarksAstray extends Schema.TaggedError<MarksAstray>()("Meeting.MarksAstray", { id: Meeting.Id, members: Schema.Array(Member.Id), held: Schema.Int }) {}

/** These members are exempt without a ground. */
export class NoGround extends Schema.TaggedError<NoGround>()("Meeting.NoGround", { id: Meeting.Id, members: Schema.Array(Member.Id) }) {}

/** Why attendance does not fit its meeting. */
export type Astray = NotExpected | TooManyHalfDays | MarksAstray | NoGround

const exempts = ({ marks, state }: Meeting.Attendance): boolean => marks === undefined ? state === "exempt" : marks.includes("exempt")

/** Checks attendance against the meeting it is for, and lets marks decide state and half days; the half days of a member recorded in several states are added. */
export const fits = (self: Meeting.Meeting, attendance: ReadonlyArray<Meeting.Attendance>): Result.Result<ReadonlyArray<Meeting.Attendance>, Astray> => {
  const expected = new Set(self.expected)
  const strangers = attendance.filter((one) => !expected.has(one.member))
  if (strangers.length > 0) return Result.fail(new NotExpected({ id: self.id, members: strangers.map((one) => one.member) }))
  const astray = attendance.filter(({ marks }) => marks !== undefined && marks.length !== self.halfDays)
  if (astray.length > 0) return Result.fail(new MarksAstray({ id: self.id, members: astray.map((one) => one.member), held: self.halfDays }))
  const groundless = attendance.filter((one) => exempts(one) && one.ground === undefined)
  if (groundless.length > 0) return Result.fail(new NoGround({ id: self.id, members: groundless.map((one) => one.member) }))
  const summed = attendance.map((one) => one.marks === undefined ? one : { ...one, ...sumUp(one.marks) })
  const recorded = new Map<Member.Id, number>()
  for (const { halfDays, marks, member } of summed) recorded.set(member, (recorded.get(member) ?? 0) + (marks?.length ?? halfDays))
  const members = [...recorded].filter(([, halfDays]) => halfDays > self.halfDays).map(([member]) => member)
  return members.length > 0 ? Result.fail(new TooManyHalfDays({ id: self.id, members, held: self.halfDays })) : Result.succeed(summed)
}

/** Records who was at a meeting, once, by its organiser. */
export const recordAttendance = (
  self: Meeting.Meeting, attendance: ReadonlyArray<Meeting.Attendance>, at: DateTime.Utc
): Result.Result<Of<"AttendanceRecorded">, Astray | AlreadyRecorded> =>
  self.attendance.length > 0
    ? Result.fail(new AlreadyRecorded({ id: self.id }))
    : Result.map(fits(self, attendance), (attendance) => ({ _tag: "AttendanceRecorded" as const, meeting: self.id, attendance, at }))
