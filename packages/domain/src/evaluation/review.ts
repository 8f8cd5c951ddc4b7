import { type DateTime, Result, Schema } from "effect"
import * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"

/** The year shows no such signal. */
export class NoSuchSignal extends Schema.TaggedError<NoSuchSignal>()("Evaluation.NoSuchSignal", { signal: Evaluation.SignalId }) {}

/** Records what a person found of a signal and why; a later review takes the place of an earlier one. No grade and no point moves. */
export const review = (
  self: Evaluation.Evaluation, signal: string, shown: ReadonlyArray<string>, verdict: Evaluation.Verdict, reason: string, by: string, at: DateTime.Utc
): Result.Result<Of<"SignalReviewed">, NoSuchSignal> =>
  shown.includes(signal) ? Result.succeed({ _tag: "SignalReviewed", evaluation: self.id, signal, verdict, reason, by, at }) : Result.fail(new NoSuchSignal({ signal }))
