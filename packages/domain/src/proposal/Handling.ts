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
  rule: Schema.Literals(["handover", "sessionClose", "months", "secondHandling", "workingDay"]),
  months: Schema.optionalKey(Schema.Int),
  article: Schema.optionalKey(Schema.String),
  day: Day
})
export type DeadlineStep = typeof DeadlineStep.Type

/** A date by which a reply is due, with the steps that lead to it. */
export const Deadline = Schema.Struct({ day: Day, steps: Schema.NonEmptyArray(DeadlineStep) })
export type Deadline = typeof Deadline.Type

/** The handling of a proposal in one round: who, who has accepted, until when. */
export const Handling = Schema.Struct({
  round: Schema.Int,
  assignment: Assignment,
  accepted: Schema.Array(Unit.Id),
  since: Schema.DateTimeUtcFromString,
  deadline: Deadline
})
export type Handling = typeof Handling.Type
