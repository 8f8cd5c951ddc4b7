import { type DateTime, Result, Schema } from "effect"
import { at as standingAt, held } from "./standing.ts"
import * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** The plan has no such step. */
export class StepNotPlanned extends Schema.TaggedError<StepNotPlanned>()("Supervision.StepNotPlanned", { step: Supervision.Step }) {}

/** The step was recorded as done before; what was recorded of it stays. */
export class StepAlreadyDone extends Schema.TaggedError<StepAlreadyDone>()("Supervision.StepAlreadyDone", { step: Supervision.Step }) {}

/** Records that a planned step was done: on which day, what came of it, and the files that prove it. */
export const doStep = (
  self: Supervision.Supervision, done: Supervision.Done, at: DateTime.Utc
): Result.Result<Of<"SupervisionStepDone">, Supervision.NotAtStage | Supervision.NotYet | StepNotPlanned | StepAlreadyDone> =>
  Result.flatMap(standingAt(self, "Planned"), (): Result.Result<Of<"SupervisionStepDone">, Supervision.NotYet | StepNotPlanned | StepAlreadyDone> => {
    if (!(self.plan?.steps ?? []).some(({ step }) => step === done.step)) return Result.fail(new StepNotPlanned({ step: done.step }))
    if (self.done.some(({ step }) => step === done.step)) return Result.fail(new StepAlreadyDone({ step: done.step }))
    return Result.map(held(done.day, at), () => ({ _tag: "SupervisionStepDone" as const, supervision: self.id, done, at }))
  })
