import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Unit from "../unit/Unit.ts"

/** Who handles a proposal: one unit alone (独办), a lead with co-handlers (主办、会办), or several each for itself (分办). */
export const Assignment = Schema.TaggedUnion({
  Sole: { unit: Unit.Id },
  Lead: { lead: Unit.Id, with: Schema.NonEmptyArray(Unit.Id) },
  Separate: { units: Schema.NonEmptyArray(Unit.Id) }
})
export type Assignment = typeof Assignment.Type

/** Lists the units that must reply to the proposer. */
export const answering = (self: Assignment): ReadonlyArray<Unit.Id> =>
  Assignment.match(self, { Sole: ({ unit }) => [unit], Lead: ({ lead }) => [lead], Separate: ({ units }) => units })

/** Lists every unit that has part in the handling; each counts one item (件次). */
export const involved = (self: Assignment): ReadonlyArray<Unit.Id> =>
  Assignment.match(self, { Sole: ({ unit }) => [unit], Lead: ({ lead, with: others }) => [lead, ...others], Separate: ({ units }) => units })

/** One step in the derivation of a date: the rule applied, under which article, and the day it led to. */
export const DeadlineStep = Schema.Struct({
  rule: Schema.Literals([
    "handover", "sessionClose", "filed", "urgent", "months", "days", "workingDays", "fixedDate", "daysBefore", "secondHandling", "extension", "absoluteLimit", "workingDay", "previousTerm"
  ]),
  months: Schema.optionalKey(Schema.Int),
  days: Schema.optionalKey(Schema.Int),
  article: Schema.optionalKey(Schema.String),
  day: Day
})
export type DeadlineStep = typeof DeadlineStep.Type

/** A date by which a reply is due, with the steps that lead to it. */
export const Deadline = Schema.Struct({ day: Day, steps: Schema.NonEmptyArray(DeadlineStep) })
export type Deadline = typeof Deadline.Type

/** An extension a unit asked for, and what was said to it. */
export const Extension = Schema.Struct({
  unit: Unit.Id,
  reason: Schema.String,
  until: Day,
  askedAt: Schema.DateTimeUtcFromString,
  answer: Schema.Literals(["asked", "granted", "refused"]),
  note: Schema.optionalKey(Schema.String)
})
export type Extension = typeof Extension.Type

/** A co-handler's opinion (会办意见) to the lead; it is not a reply to the proposer. */
export const CoOpinion = Schema.Struct({ unit: Unit.Id, text: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(8_000)), at: Schema.DateTimeUtcFromString })
export type CoOpinion = typeof CoOpinion.Type

/** A unit's objection to what it was assigned, and how it was settled: by the office, a meeting, or a leader. */
export const Dispute = Schema.Struct({
  unit: Unit.Id,
  reason: Schema.String,
  at: Schema.DateTimeUtcFromString,
  settled: Schema.optionalKey(Schema.Struct({ by: Schema.Literals(["office", "meeting", "leader"]), note: Schema.String, at: Schema.DateTimeUtcFromString }))
})
export type Dispute = typeof Dispute.Type

/** One handover: to whom, when, and how it came back if it did. */
export const Handover = Schema.Struct({
  assignment: Assignment,
  at: Schema.DateTimeUtcFromString,
  /** Sent back by a unit, or called back by the office (no unit), with the reason. */
  back: Schema.optionalKey(Schema.Struct({ unit: Schema.optionalKey(Unit.Id), reason: Schema.String, at: Schema.DateTimeUtcFromString }))
})
export type Handover = typeof Handover.Type

/** A unit whose head leads the handling in person, and when the unit said so. */
export const LedByHead = Schema.Struct({ unit: Unit.Id, at: Schema.DateTimeUtcFromString })
export type LedByHead = typeof LedByHead.Type

/** Tells whether the head of a unit leads the handling in person. */
export const isLedByHead = ({ ledByHead }: Pick<Handling, "ledByHead">, unit: Unit.Id): boolean => ledByHead?.some((one) => one.unit === unit) === true

/** The handling of a proposal in one round: who, who has accepted, until when. */
export const Handling = Schema.Struct({
  round: Schema.Int,
  assignment: Assignment,
  accepted: Schema.Array(Unit.Id),
  /** The units whose heads lead the handling in person (主要负责同志领办), each with when it said so in writing; none if absent. */
  ledByHead: Schema.optionalKey(Schema.NonEmptyArray(LedByHead)),
  since: Schema.DateTimeUtcFromString,
  deadline: Deadline,
  /** The deadlines of the rounds before this one, the first round's first. */
  deadlinesBefore: Schema.optionalKey(Schema.Array(Deadline)),
  /** Why it is urgent (急办), where it was handed over as such. */
  urgent: Schema.optionalKey(Schema.String),
  /** When the co-handlers' opinions are due with the lead, where the policy says so. */
  coDeadline: Schema.optionalKey(Deadline),
  coOpinions: Schema.Array(CoOpinion),
  extensions: Schema.Array(Extension),
  disputes: Schema.Array(Dispute)
})
export type Handling = typeof Handling.Type
