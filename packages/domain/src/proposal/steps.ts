import { Result, Schema } from "effect"
import { ExaminationStep } from "../committee/ExaminationRules.ts"
import type * as Policy from "../committee/Policy.ts"
import * as Proposal from "./Proposal.ts"

/** A proposal is decided after the last step of the examination only. */
export class StepsLeft extends Schema.TaggedError<StepsLeft>()("Proposal.StepsLeft", { id: Proposal.Id, left: Schema.NonEmptyArray(ExaminationStep) }) {}

type Examined = Pick<Proposal.Proposal, "stage" | "examined">

/** Counts the steps taken since the proposal last came in; one that was mended is examined from the first step again. */
const taken = (self: Examined, steps: ReadonlyArray<ExaminationStep>): number => {
  const step = self.stage._tag === "Recommended" ? self.examined.at(-1)?.step : undefined
  return step === undefined ? 0 : steps.indexOf(step) + 1
}

/** Lists the steps still to be taken, in order; none where the policy has no steps or the proposal is past examination. */
export const stepsLeft = (self: Examined, policy: Policy.Policy): ReadonlyArray<ExaminationStep> => {
  const steps = policy.examination?.steps ?? []
  return self.stage._tag === "Submitted" || self.stage._tag === "Reworking" || self.stage._tag === "Recommended" ? steps.slice(taken(self, steps)) : []
}

/** Names the step that a recommendation takes now: the next one, or the last one again; none where the policy has no steps. */
export const nextStep = (self: Examined, policy: Policy.Policy): ExaminationStep | undefined => stepsLeft(self, policy)[0] ?? policy.examination?.steps.at(-1)

/** Checks that every step of the examination was taken. */
export const concluded = (self: Examined & Pick<Proposal.Proposal, "id">, policy: Policy.Policy): Result.Result<void, StepsLeft> => {
  const [first, ...others] = stepsLeft(self, policy)
  return first === undefined ? Result.void : Result.fail(new StepsLeft({ id: self.id, left: [first, ...others] }))
}
