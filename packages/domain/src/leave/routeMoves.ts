import { HashMap, Option, Result } from "effect"
import type * as Calendar from "../committee/Calendar.ts"
import { type Day, of } from "../committee/Day.ts"
import type { Approver, LeaveRules } from "../committee/MeetingRules.ts"
import type * as Meeting from "../meeting/Meeting.ts"
import type * as Member from "../member/Member.ts"
import type { Id, Leave } from "./Leave.ts"
import { route } from "./route.ts"

/** What the requests of a committee rest on. */
export interface Ground {
  readonly leaves: Iterable<Leave>
  readonly meetings: HashMap.HashMap<Meeting.Id, Meeting.Meeting>
  readonly members: HashMap.HashMap<Member.Id, Member.Member>
  readonly calendar: Calendar.Calendar
}

/** A request that other rules would have sent to somebody else: to whom it went, and to whom it would have gone; none where no rule would have taken it. */
export interface RouteMove { readonly leave: Id; readonly member: Member.Id; readonly meeting: Meeting.Id; readonly asked: Day; readonly from: Approver; readonly to?: Approver }

/** Lists the requests that went to somebody else than other rules of leave would have sent them to, the latest first; what was asked stays where it is. */
export const routeMoves = ({ calendar, leaves, meetings, members }: Ground, rules: LeaveRules | undefined): ReadonlyArray<RouteMove> =>
  [...leaves].toSorted((one, other) => other.askedAt.epochMilliseconds - one.askedAt.epochMilliseconds).flatMap((leave) => {
    const meeting = Option.getOrUndefined(HashMap.get(meetings, leave.meeting)), member = Option.getOrUndefined(HashMap.get(members, leave.member))
    if (meeting === undefined || member === undefined) return []
    const asked = of(leave.askedAt), found = route(leave, meeting, member, rules, calendar, asked)
    const to = Result.isSuccess(found) ? found.success.approver : undefined
    return to === leave.approver ? [] : [{ leave: leave.id, member: leave.member, meeting: leave.meeting, asked, from: leave.approver, ...(to !== undefined && { to }) }]
  })
