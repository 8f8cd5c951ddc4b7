import { Schema } from "effect"

/** Two proposals of which a reader said whether they ask the same (1) or not (0), and how surely. */
export const Labelled = Schema.Struct({
  pair: Schema.String,
  a: Schema.String,
  b: Schema.String,
  label: Schema.Literals([0, 1]),
  certainty: Schema.Literals(["sure", "debatable"]),
  sameSession: Schema.Boolean
})
export type Labelled = typeof Labelled.Type

/** The half thresholds were chosen on, and the half they were not. */
export type Half = "develop" | "heldOut"

/** Says in which half a pair lies: odd numbers develop, even numbers are held out. */
export const half = ({ pair }: Labelled): Half => (Number(pair.replace(/\D/gu, "")) % 2 === 1 ? "develop" : "heldOut")
