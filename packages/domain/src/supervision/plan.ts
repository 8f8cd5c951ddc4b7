import { type DateTime, Result, Schema } from "effect"
import { at as standingAt } from "./standing.ts"
import * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** The plan gives the same step two days. */
export class StepTwice extends Schema.TaggedError<StepTwice>()("Supervision.StepTwice", { step: Supervision.Step }) {}

/** The days of the plan do not follow the order of the steps. */
export class StepsOutOfOrder extends Schema.TaggedError<StepsOutOfOrder>()("Supervision.StepsOutOfOrder", { step: Supervision.Step, after: Supervision.Step }) {}

/** The new plan leaves out a step that is done already. */
export class LeavesOutDone extends Schema.TaggedError<LeavesOutDone>()("Supervision.LeavesOutDone", { step: Supervision.Step }) {}

const order = Supervision.Step.literals

/** Plans the supervision of a key proposal: leader, way, team and steps; a plan may be replaced until the end. */
export const plan = (
  self: Supervision.Supervision, given: Supervision.Plan, at: DateTime.Utc
): Result.Result<Of<"SupervisionPlanned">, Supervision.NotAtStage | StepTwice | StepsOutOfOrder | LeavesOutDone> =>
  Result.flatMap(standingAt(self, "Decided", "Planned"), (): Result.Result<Of<"SupervisionPlanned">, StepTwice | StepsOutOfOrder | LeavesOutDone> => {
    const names = given.steps.map(({ step }) => step)
    const twice = names.find((step, place) => names.indexOf(step) !== place)
    if (twice !== undefined) return Result.fail(new StepTwice({ step: twice }))
    const inOrder = given.steps.toSorted((one, other) => order.indexOf(one.step) - order.indexOf(other.step))
    for (const [place, one] of inOrder.entries()) {
      const before = inOrder[place - 1]
      if (before !== undefined && one.day < before.day) return Result.fail(new StepsOutOfOrder({ step: one.step, after: before.step }))
    }
    const lost = self.done.find((done) => !names.includes(done.step))
    if (lost !== undefined) return Result.fail(new LeavesOutDone({ step: lost.step }))
    const [first = given.steps[0], ...others] = inOrder
    return Result.succeed({ _tag: "SupervisionPlanned" as const, supervision: self.id, plan: { ...given, steps: [first, ...others] as const }, at })
  })
