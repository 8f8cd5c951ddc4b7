import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type * as Appraisal from "./Appraisal.ts"

/** Finds the rule an evaluation is scored and graded by: the one it was opened under, that of the policy where none was kept; a panel has its own, and no grades. */
export const ruleOf = (self: Pick<Appraisal.Appraisal, "panel" | "rule">, policy: Pick<Policy, "appraisal">): EvaluationRules.Appraisal | undefined =>
  self.panel === undefined ? self.rule ?? policy.appraisal : undefined
