import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type * as Appraisal from "./Appraisal.ts"

/** Points of a hundred that sheets of one side give on the mean, rounded down; there is at least one. */
export const mean = (sheets: ReadonlyArray<Appraisal.Sheet>, rule: EvaluationRules.Appraisal): number => {
  const most = (sheets[0]?.side._tag === "Unit" ? rule.proposal : rule.handling).reduce((sum, indicator) => sum + indicator.most, 0)
  return Math.floor(sheets.flatMap(({ scores }) => scores).reduce((sum, score) => sum + score.points, 0) * 100 / (most * sheets.length))
}

/** Points of a hundred that a sheet gives, rounded down. */
export const points = (sheet: Appraisal.Sheet, rule: EvaluationRules.Appraisal): number => mean([sheet], rule)

/** Gives the highest grade that points of a hundred reach, none where they reach none. */
export const gradeFrom = (points: number, rule: EvaluationRules.Appraisal): EvaluationRules.Grade | undefined =>
  [...rule.grades].sort((one, other) => other.from - one.from).find(({ from }) => points >= from)

/** Gives the highest grade a sheet reaches, none where it reaches none. */
export const grade = (sheet: Appraisal.Sheet, rule: EvaluationRules.Appraisal): EvaluationRules.Grade | undefined =>
  gradeFrom(points(sheet, rule), rule)

/** Tells whether a proposer's sheet on the handling suggests a second handling (二次办理): its grade says so, or it reaches no grade. */
export const suggestsSecondHandling = (sheet: Appraisal.Sheet, rule: EvaluationRules.Appraisal): boolean => {
  if (sheet.side._tag !== "Proposer") return false
  const reached = grade(sheet, rule)
  return reached === undefined || reached.suggestsSecondHandling === true
}
