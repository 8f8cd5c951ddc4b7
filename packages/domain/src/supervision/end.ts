import { type DateTime, Result, Schema } from "effect"
import { at as standingAt } from "./standing.ts"
import * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** Steps of the plan are not done; do them, plan anew, or carry it over. */
export class StepsOpen extends Schema.TaggedError<StepsOpen>()("Supervision.StepsOpen", { steps: Schema.Array(Supervision.Step) }) {}

/** Ends the supervision with its result, once every step of the plan is done. */
export const end = (self: Supervision.Supervision, result: string, at: DateTime.Utc): Result.Result<Of<"SupervisionEnded">, Supervision.NotAtStage | StepsOpen> =>
  Result.flatMap(standingAt(self, "Planned"), () => {
    const open = (self.plan?.steps ?? []).map(({ step }) => step).filter((step) => !self.done.some((done) => done.step === step))
    return open.length > 0 ? Result.fail(new StepsOpen({ steps: open })) : Result.succeed({ _tag: "SupervisionEnded" as const, supervision: self.id, result, at })
  })
