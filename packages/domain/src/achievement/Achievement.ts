import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"

const line = (least: number, most: number) => Schema.String.check(Schema.isMinCodePoints(least), Schema.isMaxCodePoints(most))

/** What is counted, such as "training of medical staff". */
export const What = line(2, 40)

/** In what it is counted, such as person-times (人次), and never in points. */
export const Measure = line(1, 10)

/** How many, as a whole number; tenths are told in a smaller measure. */
export const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000_000_000 }))

/** Why a figure is struck, in words that stay on record. */
export const Reason = line(2, 200)

/** One figure of what came of a proposal (成效), by whom it is told, and why it was struck if it was. */
export const Figure = Schema.Struct({
  /** The number of the figure among those of its proposal. */
  number: Schema.Int,
  what: What,
  count: Count,
  measure: Measure,
  /** The day by which it had come to so many. */
  on: Day,
  /** The recommendation it came of, where it came of one. */
  recommendation: Schema.optionalKey(Schema.Int),
  /** The unit that tells it; the office if absent. */
  by: Schema.optionalKey(Unit.Id),
  at: Schema.DateTimeUtcFromString,
  struck: Schema.optionalKey(Schema.Struct({ reason: Reason, at: Schema.DateTimeUtcFromString }))
})
export type Figure = typeof Figure.Type

/** What came of one proposal in figures, the earliest told first. */
export const Achievement = Schema.Struct({
  /** The proposal it came of. */
  id: Proposal.Id,
  figures: Schema.Array(Figure)
})
export type Achievement = typeof Achievement.Type

/** The proposal has no such figure that stands. */
export class NotFound extends Schema.TaggedError<NotFound>()("Achievement.NotFound", { id: Proposal.Id, number: Schema.Int }) {}
