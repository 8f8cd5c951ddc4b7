import { type DateTime, Result, Schema } from "effect"
import type { Days } from "../assessment/Year.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import { at as standingAt } from "./standing.ts"

/** The year runs until the day named. */
export class YearRuns extends Schema.TaggedError<YearRuns>()("Evaluation.YearRuns", { until: Day }) {}

/** Freezes the year: its edition, the last entry of the journal it reads, and the digest of its sheets; refuses while the year runs or its grades are not announced. */
export const close = (self: Evaluation.Evaluation, frozen: Evaluation.Frozen, year: Days, by: string, at: DateTime.Utc): Result.Result<Of<"YearClosed">, Evaluation.NotAtStage | YearRuns> =>
  Result.flatMap(standingAt(self, "Announced"), (): Result.Result<Of<"YearClosed">, YearRuns> =>
    dayOf(at) <= year.to ? Result.fail(new YearRuns({ until: year.to })) : Result.succeed({ _tag: "YearClosed", evaluation: self.id, ...frozen, by, at }))
