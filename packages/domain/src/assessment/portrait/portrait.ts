import { inYear } from "../../committee/Day.ts"
import type * as Member from "../../member/Member.ts"
import { type Band, band } from "../bands/band.ts"
import { type Fact, Kind } from "../Fact.ts"
import type * as Points from "../Points.ts"
import { type Days, holds, periods } from "../Year.ts"

/** How many records of each kind there are; a kind without any is left out. */
export type Mix = Readonly<Partial<Record<Kind, number>>>

/** How many records of a year fall into one of its quarters. */
export interface Quarter extends Days {
  readonly records: number
}

/** The work of one year, by kind and by quarter, and the middle half of what the peer group has of each kind where it is large enough. */
export interface Work {
  readonly year: number
  readonly mix: Mix
  readonly quarters: ReadonlyArray<Quarter>
  readonly peers: Readonly<Partial<Record<Kind, Band>>>
}

/** The kinds a portrait shows: what was done, not what was missed, marked or decided by others. */
export const portrayed: ReadonlyArray<Kind> = Kind.literals.filter((kind) => kind !== "breach" && kind !== "mark" && kind !== "appraisal")

/**
 * Draws the work of a member over some years from the records alone.
 *
 * A meeting counts where the member was there. `peers` are the members of the group in each year, the one portrayed among them; fewer than five make no band.
 */
export const portrait = (member: Member.Id, years: ReadonlyArray<number>, facts: ReadonlyMap<Member.Id, ReadonlyArray<Fact>>, peers: (year: number) => ReadonlyArray<Member.Id>): ReadonlyArray<Work> =>
  years.map((year) => {
    const days = { from: inYear(year, "01-01"), to: inYear(year, "12-31") }
    const of = (one: Member.Id) => (facts.get(one) ?? []).filter((fact) => holds(days, fact.on) && shown(fact))
    const own = of(member)
    return { year, mix: mixOf(own), quarters: periods(days, "quarter").map((quarter) => ({ ...quarter, records: own.filter(({ on }) => holds(quarter, on)).length })), peers: bandsOf(peers(year).map((one) => mixOf(of(one)))) }
  })

const shown = ({ attendance, kind }: Fact): boolean => portrayed.includes(kind) && (attendance === undefined || attendance.attended > 0)

const mixOf = (facts: ReadonlyArray<Fact>): Mix => {
  const mix: Partial<Record<Kind, number>> = {}
  for (const { kind } of facts) mix[kind] = (mix[kind] ?? 0) + 1
  return mix
}

const bandsOf = (mixes: ReadonlyArray<Mix>): Work["peers"] => {
  const found: Partial<Record<Kind, Band>> = {}
  for (const kind of portrayed) {
    const one = band(mixes.map((mix) => (mix[kind] ?? 0) as Points.Points))
    if (one !== undefined && one.high > 0) found[kind] = one
  }
  return found
}
