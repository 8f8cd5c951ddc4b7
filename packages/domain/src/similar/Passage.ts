import { Schema } from "effect"

/** Where a passage stands in its original text, in UTF-16 code units; `to` is the first unit after it. */
export const Span = Schema.Struct({ from: Schema.Int, to: Schema.Int })
export type Span = typeof Span.Type

/** A passage that two texts share but for width, case, punctuation and line breaks. */
export const Passage = Schema.Struct({
  a: Span,
  b: Span,
  /** Letters and digits shared. */
  length: Schema.Int
})
export type Passage = typeof Passage.Type
