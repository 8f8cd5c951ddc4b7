import { Schema } from "effect"

const Paragraphs = Schema.String.check(Schema.isMaxCodePoints(20_000))

/** One numbered recommendation (建议) of a proposal; it is followed on its own until it is discharged. */
export const Recommendation = Schema.Struct({
  number: Schema.Int.check(Schema.isGreaterThan(0)),
  text: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(4_000))
})
export type Recommendation = typeof Recommendation.Type

const numberedOnce = Schema.makeFilter(
  (all: ReadonlyArray<Recommendation>) => new Set(all.map((one) => one.number)).size === all.length, { expected: "recommendations each with a number of its own" }
)

/** What a proposal says: 案由, 情况, 分析, and 建议 one by one. One matter only (一事一案). */
export const Content = Schema.Struct({
  title: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(120)),
  category: Schema.String,
  situation: Paragraphs,
  analysis: Paragraphs,
  recommendations: Schema.Array(Recommendation).check(Schema.isMaxLength(60), numberedOnce)
})
export type Content = typeof Content.Type

/** Joins the parts of a content into one text, as search and similarity read it. */
export const text = (self: Content): string =>
  [self.situation, self.analysis, ...self.recommendations.map((one) => one.text)].filter((part) => part !== "").join("\n")
