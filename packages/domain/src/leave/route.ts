import { Result, Schema } from "effect"
import * as Calendar from "../committee/Calendar.ts"
import { addDays, type Day } from "../committee/Day.ts"
import { Channel, type LeaveRule, type LeaveRules, type Rank } from "../committee/MeetingRules.ts"
import * as Meeting from "../meeting/Meeting.ts"
import { type Member, positionsOn } from "../member/Member.ts"
import type { Leave, Request } from "./Leave.ts"

/** The committee has no rule under which this leave could be asked. */
export class NoRule extends Schema.TaggedError<NoRule>()("Leave.NoRule", { meeting: Meeting.Id }) {}

/** Leave of this sort is not asked that way; `takes` are the ways the rule knows. */
export class ChannelNotTaken extends Schema.TaggedError<ChannelNotTaken>()("Leave.ChannelNotTaken", { channel: Channel, takes: Schema.NonEmptyArray(Channel), article: Schema.String }) {}

/** The way a request takes: who approves it, under what article, whether it comes late and is confirmed later. */
export type Route = Pick<Leave, "approver" | "article" | "late" | "confirm">

/** Lists the ranks by which rules of leave may tell a member apart, as they were held on a day. */
export const ranks = (member: Member, on: Day): ReadonlyArray<Rank> => {
  const held = positionsOn(member, on)
  return [
    ...(held.some((position) => position === "chairperson" || position === "viceChairperson" || position === "secretaryGeneral") ? ["chairpersons" as const] : []),
    ...(held.includes("standing") ? ["standing" as const] : []), ...(held.includes("convenor") ? ["convenor" as const] : []), "member"
  ]
}

const misses = ({ misses }: LeaveRule, missed: number, held: number): boolean => {
  if (misses === undefined) return true
  if (misses === "whole") return missed === held
  return missed >= (misses.from ?? 1) && missed <= (misses.upTo ?? held)
}

/** The last day on which leave of a meeting is asked in time, under a rule. */
export const inTime = (notice: NonNullable<LeaveRule["notice"]>, meeting: Pick<Meeting.Meeting, "on">, calendar: Calendar.Calendar): Day =>
  notice.in === "days" ? addDays(meeting.on, -notice.days) : Calendar.subtractWorkingDays(calendar, meeting.on, notice.days)

/**
 * Finds who approves a request: the first rule that fits the kind of meeting, how much of it is missed, whether it has begun, and the member's rank.
 *
 * Refuses a request no rule fits, and one made in a way the rule does not take.
 */
export const route = (
  { channel, sittings }: Pick<Request, "channel" | "sittings">, meeting: Meeting.Meeting, member: Member, rules: LeaveRules | undefined, calendar: Calendar.Calendar, on: Day
): Result.Result<Route, NoRule | ChannelNotTaken> => {
  const held = ranks(member, on), asked = on < meeting.on ? "before" : "during"
  const rule = rules?.rules.find((rule) =>
    (rule.meetings === undefined || rule.meetings.includes(meeting.kind)) && misses(rule, sittings.length, meeting.halfDays)
    && (rule.asked === undefined || rule.asked === asked) && (rule.ranks === undefined || rule.ranks.some((rank) => held.includes(rank))))
  if (rule === undefined) return Result.fail(new NoRule({ meeting: meeting.id }))
  const { approver, article, channels, confirm, notice } = rule
  if (!channels.includes(channel)) return Result.fail(new ChannelNotTaken({ channel, takes: channels, article }))
  return Result.succeed({ approver, article, late: notice !== undefined && on > inTime(notice, meeting, calendar), confirm: confirm?.includes(channel) ?? false })
}
