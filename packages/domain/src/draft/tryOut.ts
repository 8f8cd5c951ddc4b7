import { analysing, weightOf } from "../assessment/analyse/index.ts"
import type { Draft } from "./Draft.ts"

/** What the analyser found in one revision of a draft. */
export interface Tried {
  readonly revision: number
  /** How many faults the analyser names. */
  readonly faults: number
}

/** Lets the analyser run over a draft, one search at a time: whoever runs it can let others go on between two of them. */
export function* tryOut({ revision, text }: Draft): Generator<undefined, Tried> {
  const found = yield* analysing(text)
  return { revision, faults: found.filter(({ finding }) => weightOf(finding) === "error").length }
}
