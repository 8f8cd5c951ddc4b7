import { Schema } from "effect"
import * as Fact from "./Fact.ts"
import * as Points from "./Points.ts"
import { Ratio, Selection } from "./Selection.ts"

/** One amount for everybody, or one for each part in a joint record; a part not named is worth nothing. */
export const Amount = Schema.Union([
  Points.FromText,
  Schema.Struct({
    sole: Schema.optionalKey(Points.FromText),
    first: Schema.optionalKey(Points.FromText),
    co: Schema.optionalKey(Points.FromText)
  })
])
export type Amount = typeof Amount.Type

/** Whether everything reached is paid (再加, 可累计) or only the highest. */
export const Add = Schema.Literals(["all", "highest"])
export type Add = typeof Add.Type

/**
 * What the selected records are worth.
 *
 * - `each`: an amount for each unit of the measure.
 * - `level`: an amount for each level reached (adopted by the city, the province).
 * - `stage`: an amount for each stage reached (filed, excellent).
 * - `mark`: what a person decided under an article; with `markedBy`, of the marks for one thing the one of whom it names first.
 * - `threshold`: all the points when the measure reaches the need, nothing or a part before it.
 * - `steps`: points for having reached each amount of the measure.
 * - `attended`: all the points when the half days attended reach a share of all those due, nothing before it.
 * - `ratio`: all the points when the records counted are a share of those `outOf` selects; before it nothing, a part of
 *   the points, or so many fewer for every whole percentage point short, never below zero. Out of nothing it pays nothing.
 */
export const Pay = Schema.Union([
  Schema.Struct({ by: Schema.Literal("each"), points: Amount }),
  Schema.Struct({
    by: Schema.Literal("level"),
    points: Schema.Struct({
      township: Schema.optionalKey(Amount),
      county: Schema.optionalKey(Amount),
      city: Schema.optionalKey(Amount),
      province: Schema.optionalKey(Amount),
      national: Schema.optionalKey(Amount)
    }),
    add: Add
  }),
  Schema.Struct({
    by: Schema.Literal("stage"),
    stages: Schema.NonEmptyArray(Schema.Struct({ reached: Fact.Stage, points: Amount })),
    add: Add
  }),
  Schema.Struct({ by: Schema.Literal("mark"), markedBy: Schema.optionalKey(Schema.NonEmptyArray(Fact.Marker)) }),
  Schema.Struct({
    by: Schema.Literal("threshold"),
    need: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
    points: Points.FromText,
    prorated: Schema.optionalKey(Schema.Literal(true))
  }),
  Schema.Struct({
    by: Schema.Literal("steps"),
    steps: Schema.NonEmptyArray(Schema.Struct({ atLeast: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), points: Points.FromText })),
    add: Add
  }),
  Schema.Struct({ by: Schema.Literal("attended"), atLeast: Ratio, points: Points.FromText }),
  Schema.Struct({
    by: Schema.Literal("ratio"),
    outOf: Selection,
    atLeast: Ratio.check(Schema.makeFilter(([part, whole]) => part > 0 && part <= whole, { expected: "a share above nothing and of at most the whole" })),
    points: Points.FromText,
    prorated: Schema.optionalKey(Schema.Literal(true)),
    offPerPercent: Schema.optionalKey(Points.FromText.check(Schema.isGreaterThan(0)))
  }).check(Schema.makeFilter(({ offPerPercent, prorated }) =>
    offPerPercent !== undefined && prorated !== undefined ? { path: ["prorated"], issue: "left out where offPerPercent is given" } : undefined
  ))
]).pipe(Schema.toTaggedUnion("by"))
export type Pay = typeof Pay.Type

/** Whether a pay judges all records of an item together rather than one by one. */
export const together = Pay.isAnyOf(["threshold", "steps", "attended", "ratio"])

/** A pay that judges all records of an item together. */
export type Together = Extract<Pay, { readonly by: "threshold" | "steps" | "attended" | "ratio" }>

/** A pay that judges records one by one. */
export type Single = Exclude<Pay, Together>

/** How many may share one record; people further down the list receive nothing. */
const People = Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))

/**
 * How the worth of one joint record is dealt out to its people, by their places.
 *
 * `all` pays everyone in full, `firstOnly` the first alone, `equal` everyone alike, `halfThenEqual` half to the first
 * and the rest alike, `parts` by weights. Shares always add up to the whole.
 */
export const Share = Schema.Union([
  Schema.Struct({ by: Schema.Literal("all") }),
  Schema.Struct({ by: Schema.Literal("firstOnly") }),
  Schema.Struct({ by: Schema.Literal("equal"), people: People }),
  Schema.Struct({ by: Schema.Literal("halfThenEqual"), people: People }),
  Schema.Struct({ by: Schema.Literal("parts"), weights: Schema.NonEmptyArray(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))) })
]).pipe(Schema.toTaggedUnion("by"))
export type Share = typeof Share.Type

/** Which of the records worth something are paid: one only, the best few, or those from the nth on (in order of day, then of name). */
export const Take = Schema.Union([
  Schema.Struct({ by: Schema.Literal("once") }),
  Schema.Struct({ by: Schema.Literal("best"), count: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)) }),
  Schema.Struct({ by: Schema.Literal("fromNth"), nth: Schema.Int.check(Schema.isGreaterThanOrEqualTo(2)) })
]).pipe(Schema.toTaggedUnion("by"))
export type Take = typeof Take.Type
