import { Schema } from "effect"
import * as Points from "../Points.ts"
import type { Moved } from "./compare.ts"

/**
 * How the members of one group fare under another rulebook: how many, who gain and lose points, whose grade is another, and the mean shift.
 *
 * Of fewer than five members only the number is told: less would name people.
 */
export const GroupMoves = Schema.Struct({
  group: Schema.String, of: Schema.Int,
  told: Schema.optionalKey(Schema.Struct({ gain: Schema.Int, lose: Schema.Int, regraded: Schema.Int, mean: Points.Points }))
})
export type GroupMoves = typeof GroupMoves.Type

/** The least number of members a group is told of. */
export const least = 5

/** Tells how each group fares, in the order of their names; a member may be in several groups or none. */
export const byGroup = (moved: Iterable<Moved>, groupsOf: (member: Moved["member"]) => ReadonlyArray<string>): ReadonlyArray<GroupMoves> => {
  const found = new Map<string, Array<Moved>>()
  for (const one of moved) for (const group of groupsOf(one.member)) found.set(group, [...found.get(group) ?? [], one])
  return [...found].map(([group, all]): GroupMoves => {
    if (all.length < least) return { group, of: all.length }
    const shift = all.reduce((sum, { from, to }) => sum + to.total - from.total, 0)
    return {
      group, of: all.length,
      told: {
        gain: all.filter(({ from, to }) => to.total > from.total).length, lose: all.filter(({ from, to }) => to.total < from.total).length,
        regraded: all.filter(({ from, to }) => to.grade !== from.grade).length, mean: Math.trunc(shift / all.length) as Points.Points
      }
    }
  }).sort((one, other) => one.group < other.group ? -1 : 1)
}
