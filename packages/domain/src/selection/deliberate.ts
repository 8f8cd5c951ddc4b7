import { type DateTime, Result, Schema } from "effect"
import * as Day from "../committee/Day.ts"
import * as Selection from "./Selection.ts"
import { at as standingAt } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** Nobody was put forward. */
export class NobodyNominated extends Schema.TaggedError<NobodyNominated>()("Selection.NobodyNominated", {}) {}

/** Candidates that nobody reviewed. */
export class NotReviewed extends Schema.TaggedError<NotReviewed>()("Selection.NotReviewed", { candidates: Schema.Array(Selection.Candidate) }) {}

/** The day of the meeting has not come. */
export class NotYetMet extends Schema.TaggedError<NotYetMet>()("Selection.NotYetMet", { day: Day.Day, today: Day.Day }) {}

/** Passes a day that has come. */
export const met = (day: Day.Day, now: DateTime.Utc): Result.Result<void, NotYetMet> =>
  day <= Day.of(now) ? Result.void : Result.fail(new NotYetMet({ day, today: Day.of(now) }))

/** Closes the collection with what the meeting said of the candidates; refuses while one is not reviewed. */
export const deliberate = (
  self: Selection.Selection, on: Day.Day, words: string, at: DateTime.Utc
): Result.Result<Of<"CandidatesDeliberated">, Selection.NotAtStage | NobodyNominated | NotReviewed | NotYetMet> =>
  Result.flatMap(standingAt(self, "Open"), (): Result.Result<Of<"CandidatesDeliberated">, NobodyNominated | NotReviewed | NotYetMet> => {
    if (self.nominations.length === 0) return Result.fail(new NobodyNominated({}))
    const unread = self.nominations.filter(({ reviews }) => reviews.length === 0).map(({ of }) => of)
    if (unread.length > 0) return Result.fail(new NotReviewed({ candidates: unread }))
    return Result.map(met(on, at), () => ({ _tag: "CandidatesDeliberated" as const, selection: self.id, on, words, at }))
  })
