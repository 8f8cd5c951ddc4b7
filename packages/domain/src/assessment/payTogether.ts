import { due, halfDays } from "./attend.ts"
import type { Candidate } from "./Candidate.ts"
import type { Together } from "./Pay.ts"
import type { Attending } from "./Rulebook.ts"
import type { Line } from "./Sheet.ts"
import { keep } from "./worth.ts"
import { worthTogether } from "./worthTogether.ts"

/**
 * Prices all records of an item together: one line that names them all, also when too little was done.
 *
 * `whole` is how much each record holds of what a proportion is taken of; a record outside it is no part of the proportion.
 */
export const payTogether = (
  pays: Together,
  candidates: ReadonlyArray<Candidate>,
  attending: Attending,
  whole: ReadonlyMap<string, number>
): Pick<Line, "records" | "points" | "why"> => {
  if (pays.by === "ratio") return payRatio(pays, candidates, whole)
  const records = candidates.map(({ fact }) => fact.record)
  if (pays.by === "attended") {
    const attended = candidates.reduce((sum, { fact }) => sum + halfDays(fact).attended, 0)
    const ofDue = candidates.reduce((sum, { fact }) => sum + due(fact, attending), 0)
    return { records, points: worthTogether(pays, attended, ofDue), why: { _tag: "Attended", attended, due: ofDue, atLeast: pays.atLeast } }
  }
  const have = candidates.reduce((sum, { quantity }) => sum + quantity, 0)
  const points = worthTogether(pays, have, 0)
  if (pays.by === "threshold") {
    const { need, points: whole, prorated } = pays
    if (have >= need) return { records, points, why: { _tag: "Reached", have, need } }
    return prorated === undefined || have === 0
      ? { records, points, why: { _tag: "Below", have, need } }
      : { records, points, why: { _tag: "Prorated", have, need, whole } }
  }
  const reached = keep(pays.steps.filter(({ atLeast }) => have >= atLeast), pays.add)
  return reached.length === 0
    ? { records, points, why: { _tag: "Below", have, need: Math.min(...pays.steps.map(({ atLeast }) => atLeast)) } }
    : { records, points, why: { _tag: "Steps", have, steps: reached.map(({ atLeast }) => atLeast), add: pays.add } }
}

const payRatio = (
  pays: Extract<Together, { readonly by: "ratio" }>,
  candidates: ReadonlyArray<Candidate>,
  whole: ReadonlyMap<string, number>
): Pick<Line, "records" | "points" | "why"> => {
  const counted = candidates.filter(({ fact }) => whole.has(fact.record))
  const have = counted.reduce((sum, { quantity }) => sum + quantity, 0)
  const of = [...whole.values()].reduce((sum, one) => sum + one, 0)
  return {
    records: counted.map(({ fact }) => fact.record),
    points: worthTogether(pays, have, of),
    why: { _tag: "Ratio", have, of, atLeast: pays.atLeast, whole: pays.points }
  }
}
