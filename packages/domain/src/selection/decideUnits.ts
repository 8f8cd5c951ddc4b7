import { type DateTime, Result, Schema } from "effect"
import type * as Day from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import { met, type NotYetMet } from "./deliberate.ts"
import { unitQuota } from "./quota.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** More units are chosen than the share of those that handled something allows. */
export class TooManyUnits extends Schema.TaggedError<TooManyUnits>()("Selection.TooManyUnits", { chosen: Schema.Int, most: Schema.Int, handling: Schema.Int }) {}

/**
 * Decides which units put forward are advanced (先进承办单位), each once.
 *
 * `handling` is the number of units that handled proposals of the sessions. Refuses what was not put forward, and more than the share of the policy, with the numbers; no share is asked of a committee that sets none.
 */
export const decideUnits = (
  self: Selection.Selection, chosen: readonly [Unit.Id, ...ReadonlyArray<Unit.Id>], handling: number, policy: Policy.Policy, on: Day.Day, at: DateTime.Utc
): Result.Result<Of<"SelectionDecided">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | NotYetMet | TooManyUnits> =>
  Result.flatMap(choosing(self, "Units", "Deliberated"), (): Result.Result<Of<"SelectionDecided">, Selection.NotNominated | NotYetMet | TooManyUnits> => {
    const strangers = chosen.filter((unit) => !self.nominations.some(({ of }) => of === unit))
    if (strangers.length > 0) return Result.fail(new Selection.NotNominated({ candidates: strangers }))
    const [first = chosen[0], ...others] = new Set(chosen)
    const rule = unitQuota(handling, policy)
    if (rule !== undefined && others.length + 1 > rule.most) return Result.fail(new TooManyUnits({ chosen: others.length + 1, most: rule.most, handling }))
    return Result.map(met(on, at), () => ({ _tag: "SelectionDecided" as const, selection: self.id, on, chosen: [first, ...others] as const, ...(rule !== undefined && { unitQuota: rule }), at }))
  })
