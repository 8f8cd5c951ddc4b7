import { Schema } from "effect"
import { Kind } from "../meeting/Meeting.ts"

/** How many must be there for a meeting of a kind to decide: more than a share of those expected, or no less than it where the share itself is enough (三分之二以上). */
export const Quorum = Schema.Struct({
  meeting: Kind, over: Schema.Tuple([Schema.Natural, Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))]), orEqual: Schema.optionalKey(Schema.Boolean)
})
export type Quorum = typeof Quorum.Type

/** Whose leave a rule is about: members of the chairpersons' meeting (主席会议成员), of the Standing Committee (常委), convenors, or any member. */
export const Rank = Schema.Literals(["chairpersons", "standing", "convenor", "member"])
export type Rank = typeof Rank.Type

/** How leave is asked for: in writing 书面, by telephone 电话, or by word of mouth 口头. */
export const Channel = Schema.Literals(["written", "phone", "oral"])
export type Channel = typeof Channel.Type

/** Who approves leave: an office of the committee, the head of the organising committee, the convenor of the member's group, the organiser, or the secretariat of the meeting. */
export const Approver = Schema.Literals(["chairperson", "viceChairperson", "secretaryGeneral", "committeeHead", "groupConvenor", "organiser", "secretariat"])
export type Approver = typeof Approver.Type

/** Why a member cannot come; the words stand beside it. */
export const Ground = Schema.Literals(["illness", "family", "work", "higherMeeting", "sentAbroad", "other"])
export type Ground = typeof Ground.Type

const HalfDays = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 }))

/** One rule of leave; every field given must fit, and the first rule that fits a request says who approves it. */
export const LeaveRule = Schema.Struct({
  meetings: Schema.optionalKey(Schema.NonEmptyArray(Kind)),
  /** How much of the meeting is missed: all of it, or so many half days. */
  misses: Schema.optionalKey(Schema.Union([Schema.Literal("whole"), Schema.Struct({ from: Schema.optionalKey(HalfDays), upTo: Schema.optionalKey(HalfDays) })])),
  asked: Schema.optionalKey(Schema.Literals(["before", "during"])),
  ranks: Schema.optionalKey(Schema.NonEmptyArray(Rank)),
  /** How long before the meeting it is to be asked; what comes later is shown as late, and decided all the same. */
  notice: Schema.optionalKey(Schema.Struct({ days: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 })), in: Schema.Literals(["days", "workingDays"]) })),
  channels: Schema.NonEmptyArray(Channel),
  approver: Approver,
  /** Ways of asking that are confirmed at the next meeting. */
  confirm: Schema.optionalKey(Schema.NonEmptyArray(Channel)),
  article: Schema.NonEmptyString
})
export type LeaveRule = typeof LeaveRule.Type

/** The rules of leave (请假), and the grounds whose leave is no absence. */
export const LeaveRules = Schema.Struct({ rules: Schema.NonEmptyArray(LeaveRule), exempt: Schema.optionalKey(Schema.Array(Ground)) })
export type LeaveRules = typeof LeaveRules.Type

/** The rules of meetings: how many must be there, and who approves leave; a committee may do without either. */
export const MeetingRules = Schema.Struct({ leave: Schema.optionalKey(LeaveRules), quorum: Schema.optionalKey(Schema.Array(Quorum)) })
export type MeetingRules = typeof MeetingRules.Type
