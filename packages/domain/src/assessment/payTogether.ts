import { due, halfDays } from "./attend.ts"
import type { Candidate } from "./Candidate.ts"
import type { Together } from "./Pay.ts"
import * as Points from "./Points.ts"
import type { Attending } from "./Rulebook.ts"
import type { Line } from "./Sheet.ts"
import { keep, total } from "./worth.ts"

/** Prices all records of an item together: one line that names them all, also when too little was done. */
export const payTogether = (pays: Together, candidates: ReadonlyArray<Candidate>, attending: Attending): Pick<Line, "records" | "points" | "why"> => {
  const records = candidates.map(({ fact }) => fact.record)
  if (pays.by === "attended") {
    const { atLeast: [share, whole], points } = pays
    const attended = candidates.reduce((sum, { fact }) => sum + halfDays(fact).attended, 0)
    const ofDue = candidates.reduce((sum, { fact }) => sum + due(fact, attending), 0)
    const enough = ofDue > 0 && attended * whole >= ofDue * share
    return { records, points: enough ? points : Points.zero, why: { _tag: "Attended", attended, due: ofDue, atLeast: pays.atLeast } }
  }
  const have = candidates.reduce((sum, { quantity }) => sum + quantity, 0)
  if (pays.by === "threshold") {
    const { need, points, prorated } = pays
    if (have >= need) return { records, points, why: { _tag: "Reached", have, need } }
    return prorated === undefined || have === 0
      ? { records, points: Points.zero, why: { _tag: "Below", have, need } }
      : { records, points: Points.part(points, have, need), why: { _tag: "Prorated", have, need, whole: points } }
  }
  const reached = keep(pays.steps.filter(({ atLeast }) => have >= atLeast), pays.add)
  return reached.length === 0
    ? { records, points: Points.zero, why: { _tag: "Below", have, need: Math.min(...pays.steps.map(({ atLeast }) => atLeast)) } }
    : { records, points: total(reached), why: { _tag: "Steps", have, steps: reached.map(({ atLeast }) => atLeast), add: pays.add } }
}
