import type { Consequence } from "./Consequence.ts"
import type { Rulebook } from "./Rulebook.ts"

const ofPoints = ({ when }: Consequence): boolean => when.every(({ by }) => by === "below")

const stripped = new WeakMap<Rulebook, Rulebook>()

/**
 * Leaves of a rulebook what holds where a committee keeps no points (只记履职、不计分): its duties, and its grades as names for people to decide on.
 *
 * The table goes, with it rounding, places for the best, and consequences of points alone. It is for members; rulebooks of groups and units stay.
 */
export const withoutPoints = (rulebook: Rulebook): Rulebook => {
  if (rulebook.table === undefined || (rulebook.subject ?? "member") !== "member") return rulebook
  const known = stripped.get(rulebook)
  if (known !== undefined) return known
  const { consequences, quotas: _quotas, rounding: _rounding, table: _table, ...left } = rulebook
  const kept: Rulebook = { ...left, ...(consequences === undefined ? {} : { consequences: consequences.filter((one) => !ofPoints(one)) }) }
  stripped.set(rulebook, kept)
  return kept
}
