import { type DateTime, Result, Schema } from "effect"
import type { Examiner } from "../proposal/recommend.ts"
import * as Unit from "../unit/Unit.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** The reviewer belongs to the unit put forward. */
export class ReviewsOwnUnit extends Schema.TaggedError<ReviewsOwnUnit>()("Selection.ReviewsOwnUnit", { unit: Unit.Id }) {}

/** Reviews a unit put forward in words; refuses who belongs to it. */
export const reviewUnit = (
  self: Selection.Selection, unit: Unit.Id, words: string, by: Examiner, at: DateTime.Utc
): Result.Result<Of<"CandidateReviewed">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | ReviewsOwnUnit> =>
  Result.flatMap(choosing(self, "Units", "Open"), (): Result.Result<Of<"CandidateReviewed">, Selection.NotNominated | ReviewsOwnUnit> => {
    if (!self.nominations.some(({ of }) => of === unit)) return Result.fail(new Selection.NotNominated({ candidates: [unit] }))
    if (by.unit === unit) return Result.fail(new ReviewsOwnUnit({ unit }))
    return Result.succeed({ _tag: "CandidateReviewed", selection: self.id, of: unit, by: by.account, words, at })
  })
