import type { Day } from "../../committee/Day.ts"
import type * as Member from "../../member/Member.ts"
import type { Kind } from "../Fact.ts"
import type { Rulebook } from "../Rulebook.ts"
import type { Duty, Sheet, Weighed } from "../Sheet.ts"
import type { Days } from "../Year.ts"
import type { Known } from "./Known.ts"

/**
 * How a period stands against a minimum: it is met; there is something but too little; organisers recorded and there is nothing; nobody
 * recorded anything, so nothing is known; it runs; it lies ahead.
 */
export const states = ["met", "short", "zero", "missing", "running", "ahead"] as const
/** One of these standings; only `missing` says that the house does not know. */
export type State = typeof states[number]

/** One period, or the whole year, of a minimum: what there is, and how it stands. */
export interface Period extends Days {
  readonly have: number
  readonly state: State
}

/** A minimum duty of one member: what there is against what is needed, and its periods one by one. */
export interface Minimum {
  readonly member: Member.Id
  readonly gate: string
  readonly met: boolean
  readonly have: number
  readonly need: number
  readonly periods: ReadonlyArray<Period>
}

/** Weighs what a sheet says of its minimum duties against what organisers have recorded, as it looks on a day. Where a duty may be met in several ways, the one nearest to it speaks. */
export const minimums = ({ gates }: Rulebook, { duties, member, year }: Sheet, known: Known, today: Day): ReadonlyArray<Minimum> =>
  duties.flatMap((duty): ReadonlyArray<Minimum> => {
    const nearest = nearestOf(duty), gate = gates.find(({ id }) => id === duty.gate)
    if (nearest === undefined || gate === undefined) return []
    const { at, weighed } = nearest, kinds = gate.anyOf.flatMap((condition, place) => place === at || gate.anyOf.length === 1 ? condition.counts.kind : [])
    const spans = weighed.periods.length > 0 ? weighed.periods : [{ from: year.from, to: year.to, have: weighed.have, met: weighed.met }]
    const periods = spans.map(({ from, have, met, to }): Period => ({ from, to, have, state: stateOf({ from, to }, have, met, kinds, member, known, today) }))
    return [{ member, gate: duty.gate, met: duty.met, have: weighed.have, need: weighed.need, periods }]
  })

const nearestOf = ({ conditions }: Duty): { readonly at: number; readonly weighed: Weighed } | undefined => {
  const share = ({ bound, have, need }: Weighed) => bound === "atMost" ? (have <= need ? 1 : 0) : have / Math.max(1, need)
  const all = conditions.map((weighed, at) => ({ at, weighed }))
  return all.toSorted((one, other) => Number(other.weighed.met) - Number(one.weighed.met) || share(other.weighed) - share(one.weighed))[0]
}

const stateOf = (days: Days, have: number, met: boolean, kinds: ReadonlyArray<Kind>, member: Member.Id, known: Known, today: Day): State => {
  if (met) return "met"
  if (days.from > today) return "ahead"
  if (have > 0) return days.to >= today ? "running" : "short"
  const until = days.to < today ? days.to : today
  if (!kinds.some((kind) => known.recorded(member, kind, { from: days.from, to: until }))) return "missing"
  return days.to >= today ? "running" : "zero"
}
