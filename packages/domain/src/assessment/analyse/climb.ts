import type { Fact } from "../Fact.ts"
import { Finding } from "../Finding.ts"
import type { Grade } from "../Rulebook.ts"
import type { Sheet } from "../Sheet.ts"
import { done } from "./Shape.ts"
import { shrink } from "./shrink.ts"
import { type Casting, type Found, first, roleOf, sceneFor, type Study } from "./Study.ts"
import { copies, sheetOf } from "./Trial.ts"
import { duties } from "./witness.ts"

/** Finds grades that a role cannot be proposed for whatever it does, and those that repeating one thing is enough for. */
export const climb = (study: Study): ReadonlyArray<Found> => {
  const { grades, table } = study.rulebook
  const graded = grades.filter(({ from }) => from !== undefined)
  if (table === undefined || graded.length === 0) return []
  const found = study.cast.flatMap((casting) => [...unreached(study, casting, graded), ...enough(study, casting, graded)])
  return first(found, (finding) => finding._tag === "OneThingEnough" ? `${finding._tag} ${finding.at}` : JSON.stringify(finding))
}

const rank = (grades: ReadonlyArray<Grade>, { proposed }: Sheet): number => {
  const position = grades.findIndex(({ id }) => id === proposed?.grade)
  return position < 0 ? grades.length : position
}

const unreached = (study: Study, { earnings, roles }: Casting, graded: ReadonlyArray<Grade>): ReadonlyArray<Found> => {
  const { gates, grades } = study.rulebook
  let best = duties(study, gates, roles)
  let sheet = sheetOf(study, roles, best)
  const tried = earnings.filter(({ sign }) => sign > 0).flatMap(({ beside, item, shapes }) => shapes.filter(done).map((shape) => ({ shape, beside, item })))
  for (const round of [1, 4, 32]) for (const [index, { beside, item, shape }] of tried.entries()) {
    if (rank(grades, sheet) === 0) return []
    const names = new Set(best.map(({ record }) => record))
    const more = [...best, ...beside.filter(({ record }) => !names.has(record)), ...copies(study, shape, round, `r${round}-${index}-`, item.counts.between)]
    const next = sheetOf(study, roles, more)
    if (next.total > sheet.total || rank(grades, next) < rank(grades, sheet)) {
      best = more
      sheet = next
    }
  }
  const role = roleOf(roles)
  const missed = graded.filter(({ id }) => rank(grades, sheet) > grades.findIndex((grade) => grade.id === id))
  if (missed.length === 0) return []
  const { total } = sheet
  const same = (records: ReadonlyArray<Fact>) => sheetOf(study, roles, records).total >= total
  const example = { roles, scenes: [sceneFor(study, roles, shrink(best, same))] } as const
  return [
    ...missed.flatMap(({ from, id }) => from === undefined ? [] : [{ finding: Finding.cases.UnreachedGrade.make({ at: id, role, from, best: total }), example }]),
    ...(missed.length === graded.length ? [{ finding: Finding.cases.RoleCannotPass.make({ role, best: total }), example }] : [])
  ]
}

const enough = (study: Study, { earnings, roles }: Casting, graded: ReadonlyArray<Grade>): ReadonlyArray<Found> => {
  const [top] = graded
  if (top === undefined) return []
  const reached = (records: ReadonlyArray<Fact>) => sheetOf(study, roles, records).proposed?.grade === top.id
  if (reached([])) return []
  return earnings.filter(({ item, sign }) => sign > 0 && item.pays.by !== "mark").flatMap(({ beside, item, shape }) => {
    if (beside.length > 0) return []
    const found = [2, 4, 8, 16, 32, 64].map((times) => copies(study, shape, times, "a", item.counts.between)).find(reached)
    if (found === undefined) return []
    const records = shrink(found, reached)
    return [{ finding: Finding.cases.OneThingEnough.make({ at: item.id, grade: top.id, times: records.length }), example: { roles, scenes: [sceneFor(study, roles, records)] } }]
  })
}
