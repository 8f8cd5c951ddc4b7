import { type DateTime, Result, Schema } from "effect"
import type { Examiner } from "../proposal/recommend.ts"
import { keyOf, type Person, PersonKey } from "./Person.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** The reviewer is the one put forward, or of the same unit. */
export class ReviewsOwnPerson extends Schema.TaggedError<ReviewsOwnPerson>()("Selection.ReviewsOwnPerson", { of: PersonKey }) {}

/** Reviews somebody put forward in words; refuses who is that person, or of the same unit. */
export const reviewPerson = (
  self: Selection.Selection, person: Person, words: string, by: Examiner, at: DateTime.Utc
): Result.Result<Of<"CandidateReviewed">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | ReviewsOwnPerson> =>
  Result.flatMap(choosing(self, "Persons", "Open"), (): Result.Result<Of<"CandidateReviewed">, Selection.NotNominated | ReviewsOwnPerson> => {
    const of = keyOf(person)
    if (!self.nominations.some((one) => one.of === of)) return Result.fail(new Selection.NotNominated({ candidates: [of] }))
    if (person._tag === "Member" ? by.member === person.member : by.unit === person.unit) return Result.fail(new ReviewsOwnPerson({ of }))
    return Result.succeed({ _tag: "CandidateReviewed", selection: self.id, of, by: by.account, words, at })
  })
