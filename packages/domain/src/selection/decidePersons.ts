import { type DateTime, Result } from "effect"
import type * as Day from "../committee/Day.ts"
import { met, type NotYetMet } from "./deliberate.ts"
import type { PersonKey } from "./Person.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** Decides who of those put forward is advanced (先进个人), each once; no source sets a share, so any number. */
export const decidePersons = (
  self: Selection.Selection, chosen: readonly [PersonKey, ...ReadonlyArray<PersonKey>], on: Day.Day, at: DateTime.Utc
): Result.Result<Of<"SelectionDecided">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | NotYetMet> =>
  Result.flatMap(choosing(self, "Persons", "Deliberated"), (): Result.Result<Of<"SelectionDecided">, Selection.NotNominated | NotYetMet> => {
    const strangers = chosen.filter((key) => !self.nominations.some(({ of }) => of === key))
    if (strangers.length > 0) return Result.fail(new Selection.NotNominated({ candidates: strangers }))
    const [first = chosen[0], ...others] = new Set(chosen)
    return Result.map(met(on, at), () => ({ _tag: "SelectionDecided" as const, selection: self.id, on, chosen: [first, ...others] as const, at }))
  })
