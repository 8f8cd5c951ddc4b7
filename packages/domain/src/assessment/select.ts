import { attend, due, halfDays } from "./attend.ts"
import { type Fact, partOf } from "./Fact.ts"
import { inOrder, type Records } from "./Records.ts"
import type { Attending } from "./Rulebook.ts"
import type { Selection } from "./Selection.ts"

/** Whether a record fits every field of a selection but attendance. */
const fits = (selection: Selection, fact: Fact, attending: Attending): boolean => {
  const { form, reached, reachedAny, unreached } = selection
  if (form !== undefined && (fact.form === undefined || !form.includes(fact.form))) return false
  const { reached: stages = [] } = fact
  if (reached !== undefined && !reached.every((stage) => stages.includes(stage))) return false
  if (reachedAny !== undefined && !reachedAny.some((stage) => stages.includes(stage))) return false
  if (unreached?.some((stage) => stages.includes(stage))) return false
  const { article, attendedAtLeast, between, level, organiser, part, punctual } = selection
  if (part !== undefined && !part.includes(partOf(fact))) return false
  if (level !== undefined && !level.some((one) => fact.levels?.includes(one))) return false
  if (organiser !== undefined && (fact.organiser === undefined || !organiser.includes(fact.organiser))) return false
  if (article !== undefined && (fact.mark === undefined || !article.includes(fact.mark.article))) return false
  if (between?.from !== undefined && fact.on < between.from) return false
  if (between?.to !== undefined && fact.on > between.to) return false
  if (punctual !== true && attendedAtLeast === undefined) return true
  const { attended, late = 0, leftEarly = 0 } = halfDays(fact)
  if (punctual && late + leftEarly > 0) return false
  return attendedAtLeast === undefined || attended * attendedAtLeast[1] >= due(fact, attending) * attendedAtLeast[0]
}

/** Whether a selection counts a record of its kinds, or would count it as missed were it not exempt; undefined for neither. */
export const counts = (selection: Selection, fact: Fact, attending: Attending): "counted" | "exempt" | undefined => {
  if (!fits(selection, fact, attending)) return undefined
  if (selection.attendance === undefined) return "counted"
  const state = attend(fact, attending)
  if (selection.attendance.includes(state)) return "counted"
  return state === "exempt" && selection.attendance.some((asked) => asked === "leave" || asked === "absent") ? "exempt" : undefined
}

/** The records a selection counts, and those it would count as missed were they not exempt, both in order. */
export const select = (
  selection: Selection,
  records: Records,
  attending: Attending
): { readonly counted: ReadonlyArray<Fact>; readonly exempt: ReadonlyArray<Fact> } => {
  const counted: Array<Fact> = []
  const exempt: Array<Fact> = []
  for (const fact of ofKinds(selection.kind, records)) {
    const found = counts(selection, fact, attending)
    if (found === "counted") counted.push(fact)
    else if (found === "exempt") exempt.push(fact)
  }
  return { counted, exempt }
}

const ofKinds = (kinds: Selection["kind"], { byKind }: Records): ReadonlyArray<Fact> =>
  kinds.length === 1
    ? byKind.get(kinds[0]) ?? []
    : [...new Set(kinds)].flatMap((kind) => byKind.get(kind) ?? []).sort(inOrder)
