import { type Day, of as dayOf } from "../committee/Day.ts"
import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import type * as Appraisal from "./Appraisal.ts"
import { gradeFrom, mean, points } from "./grade.ts"
import { ruleOf } from "./ruleOf.ts"

/** Points of a hundred that were got, and the grade they reach where they reach one. */
export interface Got {
  readonly points: number
  readonly grade?: EvaluationRules.Grade
}

/** What an evaluation came to: the day both sides were in, or its last one, what the proposal got, and what the handling by each unit got. A side that was silent gave nothing. */
export interface Grades {
  readonly on: Day
  readonly proposal?: Got
  readonly handling: ReadonlyMap<Unit.Id, Got>
}

/**
 * Says what a closed evaluation came to, under the rule it was opened under; nothing while it is not closed, and of a panel, whose result has no grade.
 *
 * Where several units scored the proposal, it got the mean of their sheets, rounded down.
 */
export const gradesOf = (self: Appraisal.Appraisal, policy: Pick<Policy, "appraisal">): Grades | undefined => {
  const rule = ruleOf(self, policy)
  if (rule === undefined || self.closedAt === undefined) return undefined
  const got = (points: number): Got => {
    const grade = gradeFrom(points, rule)
    return grade === undefined ? { points } : { points, grade }
  }
  const closed = dayOf(self.closedAt), of = self.sheets.filter(({ side }) => side._tag === "Unit")
  return {
    on: closed < self.until ? closed : self.until,
    ...(of.length === 0 ? {} : { proposal: got(mean(of, rule)) }),
    handling: new Map(self.sheets.flatMap((sheet) => sheet.side._tag === "Proposer" ? [[sheet.side.unit, got(points(sheet, rule))] as const] : []))
  }
}
