import { Schema } from "effect"
import * as Meeting from "./Meeting.ts"

const about = { meeting: Meeting.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a meeting. */
export const MeetingEvent = Schema.TaggedUnion({
  MeetingConvened: {
    ...about, kind: Meeting.Kind, title: Schema.NonEmptyString, on: Meeting.Meeting.fields.on, halfDays: Meeting.Meeting.fields.halfDays,
    sittings: Meeting.Meeting.fields.sittings, organiser: Meeting.Meeting.fields.organiser, expected: Meeting.Meeting.fields.expected
  },
  MeetingCancelled: { ...about, reason: Schema.optionalKey(Schema.NonEmptyString) },
  AttendanceRecorded: { ...about, attendance: Schema.Array(Meeting.Attendance) },
  AttendanceCorrected: { ...about, attendance: Meeting.Attendance, reason: Schema.NonEmptyString, by: Schema.optionalKey(Schema.String) }
})
export type MeetingEvent = typeof MeetingEvent.Type
/** The one event of a meeting with this tag, with what it carries. */
export type Of<Tag extends MeetingEvent["_tag"]> = Extract<MeetingEvent, { _tag: Tag }>
