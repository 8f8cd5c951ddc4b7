import { attend, due, halfDays } from "./attend.ts"
import { type Fact, partOf } from "./Fact.ts"
import { inOrder, type Records } from "./Records.ts"
import type { Attending } from "./Rulebook.ts"
import type { Selection } from "./Selection.ts"

/** Asks of a record of the right kind whether it fits every field of a selection but attendance. */
const fitting = (selection: Selection, attending: Attending): (fact: Fact) => boolean => {
  const { article, attendedAtLeast, between, form, grade, level, organiser, part, punctual, reached, reachedAny, unreached } = selection
  const { from, to } = between ?? {}
  const staged = reached ?? reachedAny ?? unreached
  const sat = punctual === true || attendedAtLeast !== undefined
  return (fact) => {
    if (form !== undefined && (fact.form === undefined || !form.includes(fact.form))) return false
    if (staged !== undefined) {
      const { reached: stages = [] } = fact
      if (reached !== undefined && !reached.every((stage) => stages.includes(stage))) return false
      if (reachedAny !== undefined && !reachedAny.some((stage) => stages.includes(stage))) return false
      if (unreached?.some((stage) => stages.includes(stage))) return false
    }
    if (part !== undefined && !part.includes(partOf(fact))) return false
    if (level !== undefined && !level.some((one) => fact.levels?.includes(one))) return false
    if (organiser !== undefined && (fact.organiser === undefined || !organiser.includes(fact.organiser))) return false
    if (grade !== undefined && (fact.grade === undefined || !grade.includes(fact.grade))) return false
    if (article !== undefined && (fact.mark === undefined || !article.includes(fact.mark.article))) return false
    if (from !== undefined && fact.on < from) return false
    if (to !== undefined && fact.on > to) return false
    if (!sat) return true
    const { attended, late = 0, leftEarly = 0 } = halfDays(fact)
    if (punctual && late + leftEarly > 0) return false
    return attendedAtLeast === undefined || attended * attendedAtLeast[1] >= due(fact, attending) * attendedAtLeast[0]
  }
}

/** Asks of a record of the right kind whether a selection counts it, or would count it as missed were it not exempt; undefined for neither. */
export const counting = (selection: Selection, attending: Attending): (fact: Fact) => "counted" | "exempt" | undefined => {
  const fits = fitting(selection, attending)
  const { attendance } = selection
  if (attendance === undefined) return (fact) => fits(fact) ? "counted" : undefined
  const missed = attendance.includes("leave") || attendance.includes("absent")
  return (fact) => {
    if (!fits(fact)) return undefined
    const state = attend(fact, attending)
    if (attendance.includes(state)) return "counted"
    return state === "exempt" && missed ? "exempt" : undefined
  }
}

/** The records a selection counts, and those it would count as missed were they not exempt, both in order. */
export const select = (
  selection: Selection,
  records: Records,
  attending: Attending
): { readonly counted: ReadonlyArray<Fact>; readonly exempt: ReadonlyArray<Fact> } => {
  const asked = counting(selection, attending)
  const counted: Array<Fact> = []
  const exempt: Array<Fact> = []
  for (const fact of ofKinds(selection.kind, records)) {
    const found = asked(fact)
    if (found === "counted") counted.push(fact)
    else if (found === "exempt") exempt.push(fact)
  }
  return { counted, exempt }
}

const ofKinds = (kinds: Selection["kind"], { byKind }: Records): ReadonlyArray<Fact> =>
  kinds.length === 1
    ? byKind.get(kinds[0]) ?? []
    : [...new Set(kinds)].flatMap((kind) => byKind.get(kind) ?? []).sort(inOrder)
