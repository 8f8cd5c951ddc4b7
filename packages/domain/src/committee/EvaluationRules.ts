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

/** How the result of a panel is taken from its sheets: the mean of all, or without one highest and one lowest where there are three or more. */
export const Taking = Schema.Literals(["mean", "withoutExtremes"])
export type Taking = typeof Taking.Type

/** Several evaluators on each side (Lanzhou 2018: twenty, face to face): people of handling units score the proposal, members its handling. */
export const Panel = Schema.Struct({
  /** What people of units score: wording, cause, suggestions. An indicator weighs as much as its most. */
  proposal: Schema.NonEmptyArray(Indicator),
  /** What members score: before, during and after the handling. */
  handling: Schema.NonEmptyArray(Indicator),
  /** Evaluators on each side; both sides have as many. */
  least: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 100 })),
  most: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 100 })),
  /** Days in which the evaluators seal their sheets, from the opening or, face to face, from the day of the meeting. */
  within: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 366 })),
  takes: Taking,
  /** Decimals of the result, and what becomes of the rest. */
  decimals: Schema.Literals([0, 1, 2, 3, 4]),
  rounding: Schema.Literals(["half", "down", "up"]),
  article: Schema.optionalKey(Schema.String)
})
export type Panel = typeof Panel.Type

/** How far proposals and replies are made public unless somebody decides otherwise. */
export const Publication = Schema.Struct({
  unlessDecided: Schema.Literals(["full", "summary", "no"]),
  /** Whether the figures of the latest session stand on the public page (宣城：总体情况和采纳情况); they do not if absent. */
  figures: Schema.optionalKey(Schema.Boolean),
  /** Whether what the proposers thought of a published reply is published with it (上海：反馈结果网上公布); it is not if absent. */
  feedback: Schema.optionalKey(Schema.Boolean),
  article: Schema.optionalKey(Schema.String)
})
export type Publication = typeof Publication.Type

/** In which month the look back of a year is made at proposals whose replies put something off (11月开展"回头看"). */
export const FollowUp = Schema.Struct({ month: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })), article: Schema.optionalKey(Schema.String) })
export type FollowUp = typeof FollowUp.Type

/** How key and excellent proposals and advanced units are chosen: how many key proposals are usual, the share of excellent ones among those filed and of collective ones among the excellent, in 1/10,000. */
export const Choice = Schema.Struct({
  key: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000 })),
  excellentShare: Share,
  collectiveShare: Share,
  /** The share of advanced units among those that handled proposals of the sessions (房山：20%), in 1/10,000; their number is not set if absent. */
  unitShare: Schema.optionalKey(Share),
  article: Schema.optionalKey(Schema.String)
})
export type Choice = typeof Choice.Type
