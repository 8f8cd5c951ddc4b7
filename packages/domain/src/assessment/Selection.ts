import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Fact from "./Fact.ts"

/** Where attendance of one meeting or activity comes to, under the regulation's own definition. */
export const State = Schema.Literals(["present", "leave", "absent", "exempt"])
export type State = typeof State.Type

/** A proportion in whole numbers, as [2, 3]. */
export const Ratio = Schema.Tuple([Schema.Natural, Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))])
export type Ratio = typeof Ratio.Type

/**
 * Which records count. Every given field must fit; inside a field one value that fits is enough, but `reached` asks
 * for all its stages and `unreached` for none.
 *
 * `punctual` asks for no late arrival and no early leave, `attendedAtLeast` for a share of the half days held,
 * `grade` for one a two-way evaluation gave.
 */
export const Selection = Schema.Struct({
  kind: Schema.NonEmptyArray(Fact.Kind),
  form: Schema.optionalKey(Schema.NonEmptyArray(Fact.Form)),
  reached: Schema.optionalKey(Schema.NonEmptyArray(Fact.Stage)),
  reachedAny: Schema.optionalKey(Schema.NonEmptyArray(Fact.Stage)),
  unreached: Schema.optionalKey(Schema.NonEmptyArray(Fact.Stage)),
  part: Schema.optionalKey(Schema.NonEmptyArray(Fact.Part)),
  level: Schema.optionalKey(Schema.NonEmptyArray(Fact.Level)),
  attendance: Schema.optionalKey(Schema.NonEmptyArray(State)),
  attendedAtLeast: Schema.optionalKey(Ratio),
  punctual: Schema.optionalKey(Schema.Literal(true)),
  organiser: Schema.optionalKey(Schema.NonEmptyArray(Fact.Name)),
  grade: Schema.optionalKey(Schema.NonEmptyArray(Fact.Name)),
  article: Schema.optionalKey(Schema.NonEmptyArray(Fact.Name)),
  between: Schema.optionalKey(Schema.Struct({ from: Schema.optionalKey(Day), to: Schema.optionalKey(Day) }))
})
export type Selection = typeof Selection.Type

/**
 * What is counted on a selected record: the record itself, its half days (attended, missed with leave, missed without),
 * times late, left early or either, or its amount (person-times of a contact).
 */
export const Measure = Schema.Literals([
  "records", "halfDays", "halfDaysExcused", "halfDaysUnexcused", "late", "leftEarly", "lateOrLeftEarly", "amount"
])
export type Measure = typeof Measure.Type

/** What makes two records the same occasion, of which only the better one counts. */
export const Occasion = Schema.Literals(["day", "month", "quarter", "form", "of", "organiser"])
export type Occasion = typeof Occasion.Type
