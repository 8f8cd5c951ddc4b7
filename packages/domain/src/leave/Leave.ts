import { Schema } from "effect"
import { Approver, Channel, Ground } from "../committee/MeetingRules.ts"
import * as Meeting from "../meeting/Meeting.ts"
import * as Member from "../member/Member.ts"

/** Identifies a request for leave. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Leave.Id"))
export type Id = typeof Id.Type

/** Why a member asks, or an approver refuses. */
export const Reason = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(1_000))

/** The half days of a meeting a member misses, by their place in it from 0. */
export const Sittings = Schema.NonEmptyArray(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 39 }))).check(Schema.isUnique())

/** What a member asks for. */
export const Request = Schema.Struct({ meeting: Meeting.Id, sittings: Sittings, ground: Ground, reason: Reason, channel: Channel })
export type Request = typeof Request.Type

/** How a request stands: asked, granted as leave or as an exemption, refused with the reason, or withdrawn. */
export const State = Schema.TaggedUnion({
  Asked: {},
  Granted: { as: Schema.Literals(["leave", "exempt"]), note: Schema.optionalKey(Reason), by: Schema.String, at: Schema.DateTimeUtcFromString },
  Refused: { reason: Reason, by: Schema.String, at: Schema.DateTimeUtcFromString },
  Withdrawn: { at: Schema.DateTimeUtcFromString }
})
export type State = typeof State.Type

/** A member's request to miss some half days of a meeting, and what became of it. */
export const Leave = Schema.Struct({
  id: Id,
  member: Member.Id,
  ...Request.fields,
  /** Who approves it under the rule that fits, and the article of that rule. */
  approver: Approver,
  article: Schema.String,
  /** Asked later than the rule wants it. */
  late: Schema.Boolean,
  /** Asked in a way that is confirmed at the next meeting, and the meeting at which it was. */
  confirm: Schema.Boolean,
  confirmedAt: Schema.optionalKey(Meeting.Id),
  askedAt: Schema.DateTimeUtcFromString,
  state: State
})
export type Leave = typeof Leave.Type

/** There is no such request for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Leave.NotFound", { id: Id }) {}

/** The request stands elsewhere than the deed needs. */
export class Settled extends Schema.TaggedError<Settled>()("Leave.Settled", { id: Id, state: Schema.Literals(["Asked", "Granted", "Refused", "Withdrawn"]) }) {}

/** Tells whether a request still holds the half days it names: it waits, or was granted. */
export const holds = ({ state }: Pick<Leave, "state">): boolean => state._tag === "Asked" || state._tag === "Granted"

/** Tells whether a granted request is still to be confirmed at a meeting. */
export const toConfirm = ({ confirm, confirmedAt, state }: Leave): boolean => state._tag === "Granted" && confirm && confirmedAt === undefined
