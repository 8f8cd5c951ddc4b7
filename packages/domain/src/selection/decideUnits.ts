import { type DateTime, Result } from "effect"
import type * as Day from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import { met, type NotYetMet } from "./deliberate.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** Decides which units put forward are advanced; no source gives their number, so there is no quota. */
export const decideUnits = (
  self: Selection.Selection, chosen: readonly [Unit.Id, ...ReadonlyArray<Unit.Id>], on: Day.Day, at: DateTime.Utc
): Result.Result<Of<"SelectionDecided">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | NotYetMet> =>
  Result.flatMap(choosing(self, "Units", "Deliberated"), (): Result.Result<Of<"SelectionDecided">, Selection.NotNominated | NotYetMet> => {
    const strangers = chosen.filter((unit) => !self.nominations.some(({ of }) => of === unit))
    if (strangers.length > 0) return Result.fail(new Selection.NotNominated({ candidates: strangers }))
    const [first, ...others] = new Set(chosen)
    return Result.map(met(on, at), () => ({ _tag: "SelectionDecided" as const, selection: self.id, on, chosen: [first ?? chosen[0], ...others] as const, at }))
  })
