import { Schema } from "effect"
import { Code } from "./Code.ts"
import { Name } from "./Name.ts"

const Share = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 }))

/** Something one side scores the other on, in whole points up to a most. */
export const Indicator = Schema.Struct({ id: Code, name: Name, most: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })) })
export type Indicator = typeof Indicator.Type

/** A grade and the points it begins at. */
export const Grade = Schema.Struct({ id: Code, name: Name, from: Schema.Int, suggestsSecondHandling: Schema.optionalKey(Schema.Boolean) })
export type Grade = typeof Grade.Type

/** The two-way evaluation (双向评议): units score the proposal, proposers the handling, back to back, graded from the highest down. */
export const Appraisal = Schema.Struct({
  proposal: Schema.NonEmptyArray(Indicator),
  handling: Schema.NonEmptyArray(Indicator),
  grades: Schema.NonEmptyArray(Grade),
  /** Days in which both sides seal their scores. */
  within: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 }))
})
export type Appraisal = typeof Appraisal.Type

/** How far proposals and replies are made public unless somebody decides otherwise. */
export const Publication = Schema.Struct({ unlessDecided: Schema.Literals(["full", "summary", "no"]), article: Schema.optionalKey(Schema.String) })
export type Publication = typeof Publication.Type

/** How key and excellent proposals are chosen: how many key proposals are usual, the share of excellent ones among those filed and of collective ones among the excellent, in 1/10,000. */
export const Choice = Schema.Struct({
  key: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000 })),
  excellentShare: Share,
  collectiveShare: Share,
  article: Schema.optionalKey(Schema.String)
})
export type Choice = typeof Choice.Type
