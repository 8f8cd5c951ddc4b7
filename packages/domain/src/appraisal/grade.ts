import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type * as Appraisal from "./Appraisal.ts"

/** Points of a hundred that a sheet gives, rounded down. */
export const points = ({ scores, side }: Appraisal.Sheet, rule: EvaluationRules.Appraisal): number => {
  const most = (side._tag === "Unit" ? rule.proposal : rule.handling).reduce((sum, indicator) => sum + indicator.most, 0)
  return Math.floor(scores.reduce((sum, score) => sum + score.points, 0) * 100 / most)
}

/** Gives the highest grade a sheet reaches, none where it reaches none. */
export const grade = (sheet: Appraisal.Sheet, rule: EvaluationRules.Appraisal): EvaluationRules.Grade | undefined =>
  [...rule.grades].sort((one, other) => other.from - one.from).find(({ from }) => points(sheet, rule) >= from)

/** Tells whether a proposer's sheet on the handling suggests a second handling (二次办理): its grade says so, or it reaches no grade. */
export const suggestsSecondHandling = (sheet: Appraisal.Sheet, rule: EvaluationRules.Appraisal): boolean => {
  if (sheet.side._tag !== "Proposer") return false
  const reached = grade(sheet, rule)
  return reached === undefined || reached.suggestsSecondHandling === true
}
