import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type * as Appraisal from "./Appraisal.ts"
import { isExcused, isSeated } from "./seated.ts"

/** Lists what a side scores in an evaluation, nothing where it has no part in it: an evaluation is scored under the rule it was opened or seated under, `rule` where none was kept. */
export const indicatorsFor = (
  self: Appraisal.Appraisal, side: Appraisal.Side, rule: EvaluationRules.Appraisal | undefined
): ReadonlyArray<EvaluationRules.Indicator> | undefined => {
  const { panel } = self, opened = self.rule ?? rule
  switch (side._tag) {
    case "Unit": return panel === undefined && self.units.includes(side.unit) ? opened?.proposal : undefined
    case "Proposer": return panel === undefined && self.units.includes(side.unit) ? opened?.handling : undefined
    case "Person": return isSeated(self, side) && !isExcused(self, side) ? panel?.rule.proposal : undefined
    case "Member": return isSeated(self, side) && !isExcused(self, side) ? panel?.rule.handling : undefined
  }
}
