import type * as Points from "./Points.ts"
import type { Bound } from "./Rulebook.ts"
import type { Line } from "./Sheet.ts"

/** Where a line of a cap or a floor stands. */
export type Where = Pick<Line, "block" | "item" | "article">

/** Holds lines between a floor and a cap, each as a line of its own; first the cap, then the floor. */
export const hold = (
  lines: ReadonlyArray<Line>,
  { cap, floor }: { readonly cap?: Bound | undefined; readonly floor?: Bound | undefined },
  where: Where
): ReadonlyArray<Line> => {
  const before = sumOf(lines)
  const under = (bound: Bound): Where => bound.article === undefined ? where : { ...where, article: bound.article }
  if (cap !== undefined && before > cap.points) {
    const points = cap.points - before as Points.Points
    return [...lines, { ...under(cap), records: beyond(lines, cap.points), points, why: { _tag: "Cap", cap: cap.points, before } }]
  }
  if (floor !== undefined && before < floor.points) {
    const points = floor.points - before as Points.Points
    return [...lines, { ...under(floor), records: [], points, why: { _tag: "Floor", floor: floor.points, before } }]
  }
  return lines
}

/** What lines add up to. */
export const sumOf = (lines: ReadonlyArray<Line>): Points.Points => {
  let sum = 0
  for (const { points } of lines) sum += points
  return sum as Points.Points
}

/** The records that lie wholly or partly beyond a cap when points are counted line by line. */
const beyond = (lines: ReadonlyArray<Line>, cap: Points.Points): ReadonlyArray<string> => {
  const past = new Set<string>()
  let total = 0
  for (const { points, records } of lines) {
    total += points
    if (points > 0 && total > cap) for (const record of records) past.add(record)
  }
  return [...past]
}
