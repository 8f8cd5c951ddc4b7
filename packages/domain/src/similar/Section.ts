import { Schema } from "effect"

/** What a part of a proposal does: it tells the situation, analyses it, or asks. */
export const Part = Schema.Literals(["opening", "situation", "analysis", "asks"])
export type Part = typeof Part.Type

/** A part of a proposal under its heading; offsets are UTF-16 code units of the original text, the heading excluded. */
export const Section = Schema.Struct({ part: Part, heading: Schema.String, from: Schema.Int, to: Schema.Int })
export type Section = typeof Section.Type
