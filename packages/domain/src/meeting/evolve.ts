import { HashMap } from "effect"
import type * as Meeting from "./Meeting.ts"
import { MeetingEvent } from "./MeetingEvent.ts"

/** All meetings of a committee by id. */
export type Meetings = HashMap.HashMap<Meeting.Id, Meeting.Meeting>
/** No meetings: what a journal is folded from. */
export const empty: Meetings = HashMap.empty()

/** Applies one event to the meetings. */
export const evolve = (self: Meetings, event: MeetingEvent): Meetings =>
  MeetingEvent.match(event, {
    MeetingConvened: ({ _tag, at, meeting, ...given }) => HashMap.set(self, meeting, { id: meeting, ...given, attendance: [] }),
    MeetingCancelled: ({ meeting }) => HashMap.remove(self, meeting),
    AttendanceRecorded: ({ attendance, meeting }) => HashMap.modify(self, meeting, (it) => ({ ...it, attendance })),
    AttendanceCorrected: ({ at, attendance, by, meeting, reason }) =>
      HashMap.modify(self, meeting, (it) => {
        const { member } = attendance
        const correction = { member, was: it.attendance.filter((one) => one.member === member), is: attendance, reason, at, ...(by === undefined ? {} : { by }) }
        return { ...it, attendance: [...it.attendance.filter((one) => one.member !== member), attendance], corrections: [...(it.corrections ?? []), correction] }
      })
  })
