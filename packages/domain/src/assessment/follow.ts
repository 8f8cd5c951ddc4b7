import { addDays, type Day } from "../committee/Day.ts"
import type { Consequence, Trigger } from "./Consequence.ts"
import { concerns, type Rulebook } from "./Rulebook.ts"
import { isScored, type Sheet } from "./Sheet.ts"
import type { Days } from "./Year.ts"

/** One year of somebody: the sheet, and the grade people decided on; until they have, the one the sheet proposes. */
export interface Lived {
  readonly sheet: Sheet
  readonly grade?: string
}

/** A consequence that falls due in the latest year: the article it stands on, and the years that bring it about, latest first. */
export interface Due {
  readonly consequence: string
  readonly article?: string
  readonly years: ReadonlyArray<Days>
}

/**
 * Lists what the regulation says follows from the years somebody has lived through, in whatever order they are given.
 *
 * Each year speaks by its own sheet, made under the edition of that year. A year without a sheet breaks a row of years.
 */
export const follow = ({ consequences = [] }: Rulebook, lived: Iterable<Lived>): ReadonlyArray<Due> => {
  const latestFirst = [...lived].sort((a, b) => a.sheet.year.to < b.sheet.year.to ? 1 : -1)
  const [now] = latestFirst
  if (now === undefined) return []
  return consequences.flatMap((consequence): ReadonlyArray<Due> => {
    const { article, id } = consequence
    if (!concerns(consequence, now.sheet.roles) || !triggered(consequence, now)) return []
    const years = contributing(consequence, latestFirst)
    return years.length < need(consequence) ? [] : [{ consequence: id, ...(article === undefined ? {} : { article }), years }]
  })
}

const need = ({ inTerm = 1, running = 1 }: Consequence): number => Math.max(inTerm, running)

/** The years that count together with the latest one: those of the term, or those in a row with it, no more than are needed. */
const contributing = (consequence: Consequence, latestFirst: ReadonlyArray<Lived>): ReadonlyArray<Days> => {
  const found: Array<Days> = []
  let next: Day | undefined
  for (const lived of latestFirst) {
    const { year } = lived.sheet
    const inRow = next === undefined || year.to === next
    next = addDays(year.from, -1)
    const counts = triggered(consequence, lived) && (consequence.inTerm === undefined ? inRow : year.term === latestFirst[0]?.sheet.year.term)
    if (counts) found.push({ from: year.from, to: year.to })
    else if (consequence.inTerm === undefined) break
    if (consequence.inTerm === undefined && found.length === need(consequence)) break
  }
  return found
}

const triggered = ({ when }: Consequence, lived: Lived): boolean => when.some((trigger) => meets(trigger, lived))

const meets = (trigger: Trigger, { grade, sheet }: Lived): boolean => {
  switch (trigger.by) {
    case "below": return isScored(sheet) && sheet.total < trigger.points
    case "grade": return trigger.grades.some((one) => one === (grade ?? sheet.proposed?.grade))
    case "unmet": return sheet.duties.some(({ gate, met }) => !met && trigger.gates.includes(gate))
  }
}
