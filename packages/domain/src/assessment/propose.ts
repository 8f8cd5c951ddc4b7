import type * as Points from "./Points.ts"
import type { Grade } from "./Rulebook.ts"
import type { Duty, Proposed } from "./Sheet.ts"

/**
 * Proposes the best grade that the total reaches and no unmet duty forbids; a person decides.
 *
 * Proposes none when the rulebook has no grade that low, or duties forbid every one reached.
 */
export const propose = (grades: ReadonlyArray<Grade>, total: Points.Points, duties: ReadonlyArray<Duty>): Proposed | undefined => {
  const reached = grades
    .filter(({ from }) => from === undefined || total >= from)
    .sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity))
  const unmet = duties.filter(({ met }) => !met)
  const forbidden = (grade: Grade) => unmet.filter(({ forbids }) => forbids.includes(grade.id)).map(({ gate }) => gate)
  const left = reached.findIndex((grade) => forbidden(grade).length === 0)
  const [best] = reached
  const grade = reached[left]
  if (best === undefined || grade === undefined) return undefined
  return { grade: grade.id, reached: best.id, heldBackBy: [...new Set(reached.slice(0, left).flatMap(forbidden))] }
}
