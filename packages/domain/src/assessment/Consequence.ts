import { Schema } from "effect"
import { Name } from "./Fact.ts"
import { place } from "./Place.ts"
import * as Points from "./Points.ts"

/**
 * What makes a year count toward a consequence: a total below some points, one of some grades, or a minimum duty not met.
 *
 * A year without a scoring table has no total, so it is never below.
 */
export const Trigger = Schema.Union([
  Schema.Struct({ by: Schema.Literal("below"), points: Points.FromText }),
  Schema.Struct({ by: Schema.Literal("grade"), grades: Schema.NonEmptyArray(Name) }),
  Schema.Struct({ by: Schema.Literal("unmet"), gates: Schema.NonEmptyArray(Name) })
]).pipe(Schema.toTaggedUnion("by"))
export type Trigger = typeof Trigger.Type

const several = Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(2)))

/**
 * What the regulation says follows from a year, or from several (连续两年不称职的，劝其辞去委员): a talk, a criticism, advice to resign.
 *
 * It falls due in a year that any of its triggers meets; with `running`, when that many years in a row do, with
 * `inTerm`, when that many years of the term do. It is named for people to act on, and nothing is done by itself.
 */
export const Consequence = Schema.Struct({
  ...place,
  when: Schema.NonEmptyArray(Trigger),
  running: several,
  inTerm: several
}).check(
  Schema.makeFilter(({ inTerm, running }) =>
    inTerm !== undefined && running !== undefined ? { path: ["inTerm"], issue: "left out where running is given" } : undefined
  )
)
export type Consequence = typeof Consequence.Type
