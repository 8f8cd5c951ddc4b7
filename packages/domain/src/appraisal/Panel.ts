import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as EvaluationRules from "../committee/EvaluationRules.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

const line = (least: number, most: number) => Schema.String.check(Schema.isMinCodePoints(least), Schema.isMaxCodePoints(most))

/** The two kinds of seats: a member's, and the one of a unit's person, told by post, for no name of a person enters the journal. */
export const seats = { Member: { member: Member.Id }, Person: { unit: Unit.Id, post: line(2, 20) } } as const

/** A seat on a panel: members score the handling, people of units the proposal. */
export const Seat = Schema.TaggedUnion(seats)
export type Seat = typeof Seat.Type

/** Why somebody should not score: the proposal is the own one, or the own unit answers it. */
export const Conflict = Schema.Literals(["ownProposal", "ownUnit"])
export type Conflict = typeof Conflict.Type

/** Why somebody sits or steps back, in words that stay on record. */
export const Reason = line(2, 200)

/** Somebody seated, why in spite of a conflict where there is one, and instead of whom and why where the seat was another's. */
export const Seated = Schema.Struct({
  seat: Seat,
  despite: Schema.optionalKey(Schema.Struct({ conflict: Conflict, reason: Reason })),
  instead: Schema.optionalKey(Schema.Struct({ of: Seat, reason: Reason }))
})
export type Seated = typeof Seated.Type

/** When and where the panel meets face to face. */
export const Meeting = Schema.Struct({ on: Day, place: line(2, 60) })
export type Meeting = typeof Meeting.Type

/** A meeting as it was called before it was moved, and why it was. */
export const Moved = Schema.Struct({ from: Meeting, reason: Reason, at: Schema.DateTimeUtcFromString })
export type Moved = typeof Moved.Type

/** Several evaluators on each side of an evaluation, with the rule they were seated under. */
export const Panel = Schema.Struct({
  rule: EvaluationRules.Panel, seats: Schema.NonEmptyArray(Seated), meeting: Schema.optionalKey(Meeting),
  /** How the meeting was called before, the earliest first. */
  moved: Schema.optionalKey(Schema.Array(Moved))
})
export type Panel = typeof Panel.Type

/** An evaluator who stepped back or was excused, with the reason. */
export const Excused = Schema.Struct({ seat: Seat, reason: Reason, at: Schema.DateTimeUtcFromString })
export type Excused = typeof Excused.Type
