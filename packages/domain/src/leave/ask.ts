import { type DateTime, Result, Schema } from "effect"
import type { Committee } from "../committee/Committee.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import * as Meeting from "../meeting/Meeting.ts"
import { AlreadyRecorded, NotExpected } from "../meeting/recordAttendance.ts"
import type { Member } from "../member/Member.ts"
import * as Leave from "./Leave.ts"
import type { Of } from "./LeaveEvent.ts"
import { type ChannelNotTaken, type NoRule, route } from "./route.ts"

/** The meeting has no such half days. */
export class NoSuchSitting extends Schema.TaggedError<NoSuchSitting>()("Leave.NoSuchSitting", { meeting: Meeting.Id, held: Schema.Int }) {}

/** The meeting is over; what was missed is corrected in its record. */
export class MeetingOver extends Schema.TaggedError<MeetingOver>()("Leave.MeetingOver", { meeting: Meeting.Id, ended: Day }) {}

/** Leave for some of these half days is asked for or granted already. */
export class AskedAlready extends Schema.TaggedError<AskedAlready>()("Leave.AskedAlready", { leave: Leave.Id }) {}

/** Why leave cannot be asked. */
export type Refused = NoSuchSitting | MeetingOver | AskedAlready | NotExpected | AlreadyRecorded | NoRule | ChannelNotTaken

/** Asks for leave of some half days of a meeting a member is expected at; the committee's rules say who approves. */
export const ask = (
  leave: Leave.Id, request: Leave.Request, meeting: Meeting.Meeting, member: Member, others: ReadonlyArray<Leave.Leave>, { calendar, policy }: Pick<Committee, "calendar" | "policy">, at: DateTime.Utc
): Result.Result<Of<"LeaveAsked">, Refused> => {
  const sittings = Meeting.sittingsOf(meeting), ended = sittings.at(-1)?.on ?? meeting.on
  if (!meeting.expected.includes(member.id)) return Result.fail(new NotExpected({ id: meeting.id, members: [member.id] }))
  if (request.sittings.some((place) => place >= sittings.length)) return Result.fail(new NoSuchSitting({ meeting: meeting.id, held: sittings.length }))
  if (meeting.attendance.length > 0) return Result.fail(new AlreadyRecorded({ id: meeting.id }))
  if (dayOf(at) > ended) return Result.fail(new MeetingOver({ meeting: meeting.id, ended }))
  const held = others.find((other) => other.member === member.id && other.meeting === meeting.id && Leave.holds(other) && other.sittings.some((place) => request.sittings.includes(place)))
  if (held !== undefined) return Result.fail(new AskedAlready({ leave: held.id }))
  return Result.map(route(request, meeting, member, policy.leave, calendar, dayOf(at)), (route) => ({ _tag: "LeaveAsked" as const, leave, member: member.id, request, ...route, at }))
}
