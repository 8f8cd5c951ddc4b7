import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** The unit handled no proposal of the sessions. */
export class HandledNone extends Schema.TaggedError<HandledNone>()("Selection.HandledNone", { unit: Unit.Id, sessions: Schema.Array(Schema.String) }) {}

/** Puts a unit forward as advanced (先进承办单位), with the reason; `handled` counts the proposals of the sessions it was given, and none is refused. */
export const nominateUnit = (
  self: Selection.Selection, unit: Unit.Id, handled: number, words: string, at: DateTime.Utc
): Result.Result<Of<"CandidateNominated">, Selection.NotAtStage | Selection.AmongOthers | Selection.AlreadyNominated | HandledNone> =>
  Result.flatMap(choosing(self, "Units", "Open"), (): Result.Result<Of<"CandidateNominated">, Selection.AlreadyNominated | HandledNone> => {
    if (handled === 0) return Result.fail(new HandledNone({ unit, sessions: self.sessions }))
    return self.nominations.some(({ of }) => of === unit)
      ? Result.fail(new Selection.AlreadyNominated({ id: unit }))
      : Result.succeed({ _tag: "CandidateNominated" as const, selection: self.id, of: unit, words, at })
  })
