import { Schema } from "effect"
import * as Points from "../Points.ts"
import type { Moved } from "./compare.ts"

/** What one clause moves in all: how many members gain and lose by it, and the points given more and taken away. */
export const ClauseMoves = Schema.Struct({ clause: Schema.String, gain: Schema.Int, lose: Schema.Int, given: Points.Points, taken: Points.Points })
export type ClauseMoves = typeof ClauseMoves.Type

/** Sums up what each clause moves, the one that moves the most points first. */
export const byClause = (moved: Iterable<Moved>): ReadonlyArray<ClauseMoves> => {
  const found = new Map<string, ClauseMoves>()
  for (const { by } of moved) for (const { clause, points } of by) {
    const { gain, given, lose, taken } = found.get(clause) ?? { gain: 0, lose: 0, given: Points.zero, taken: Points.zero }
    found.set(clause, points > 0 ? { clause, gain: gain + 1, lose, given: (given + points) as Points.Points, taken } : { clause, gain, lose: lose + 1, given, taken: (taken - points) as Points.Points })
  }
  return [...found.values()].sort((one, other) => other.given + other.taken - one.given - one.taken || (one.clause < other.clause ? -1 : 1))
}
