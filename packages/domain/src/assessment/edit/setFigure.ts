import { Result } from "effect"
import type { Unreadable } from "../read.ts"
import { type At, NoSuchRule, rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"
import type { Figure } from "./figures.ts"
import { putRule } from "./putRule.ts"

/** Changes one number of a rule; refuses a number the rule may not hold, by its path. */
export const setFigure = (rulebook: Rulebook, { does, id }: At, path: Figure["path"], value: number): Result.Result<Rulebook, NoSuchRule | Unreadable> => {
  const rule = rulesOf(rulebook).find((one) => one.does === does && one.id === id)
  if (rule === undefined) return Result.fail(new NoSuchRule({ does, id }))
  return putRule(rulebook, { does, id }, placed(rule.of, path, value) as Readonly<Record<string, unknown>>)
}

const placed = (within: unknown, [key, ...rest]: Figure["path"], value: number): unknown => {
  if (key === undefined) return value
  if (Array.isArray(within)) return within.map((one, position) => position === key ? placed(one, rest, value) : one)
  return typeof within === "object" && within !== null ? { ...within, [key]: placed(Reflect.get(within, key), rest, value) } : within
}
