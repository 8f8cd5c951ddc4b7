import { type At, beside, rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"

/** One number in a rule that can be changed in its place: the keys and positions that lead to it, and whether it is points (1/10,000) or a count. */
export interface Figure {
  readonly path: ReadonlyArray<string | number>
  readonly unit: "points" | "count"
  readonly value: number
}

const inPoints = new Set(["points", "from", "to", "offPerPercent"])

/** Lists the numbers of a rule, in the order in which it holds them; shares and weights are changed in its sentence. */
export const figures = (rulebook: Rulebook, { does, id }: At): ReadonlyArray<Figure> => {
  const rule = rulesOf(rulebook).find((one) => one.does === does && one.id === id)
  if (rule === undefined) return []
  const found: Array<Figure> = []
  const walk = (value: unknown, path: ReadonlyArray<string | number>): void => {
    if (typeof value === "number") found.push({ path, unit: path.some((key) => typeof key === "string" && inPoints.has(key)) ? "points" : "count", value })
    else if (Array.isArray(value)) value.forEach((one, position) => typeof one === "number" || walk(one, [...path, position]))
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) if (path.length > 0 || !beside.includes(key)) walk(one, [...path, key])
    }
  }
  walk(rule.of, [])
  return found
}
