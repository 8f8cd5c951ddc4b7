import { type Assessment, Day, Evaluation, type House, type Member } from "@jianyan/domain"
import { Effect, Result } from "effect"
import type { Houses } from "../house/Houses.ts"
import { frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"

/** A year as it stood when it was frozen: its edition, and the sheets it was closed with, by member. */
export interface FrozenYear {
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly sheets: ReadonlyMap<Member.Id, Assessment.Sheet.Sheet>
}

/** The closed years of a committee, by the year they are called after. */
export type FrozenYears = ReadonlyMap<number, FrozenYear>

/** The years of a term at most; no consequence and no quota looks further back. */
export const term = 5

const read = new WeakMap<House.House, Map<number, FrozenYear>>()

/** Reads a year in the house it was frozen in, once for as long as that house is at hand. */
const frozenIn = (house: House.House, year: number, on: Day.Day): ReadonlyArray<readonly [number, FrozenYear]> => {
  const known = read.get(house) ?? new Map<number, FrozenYear>(), found = known.get(year)
  if (found !== undefined) return [[year, found]]
  return Result.match(frame(house, year, on), {
    onFailure: () => [],
    onSuccess: (framed) => {
      const frozen = { rulebook: framed.rulebook, sheets: new Map(sheets(house, framed).sheets.map((sheet) => [sheet.member, sheet])) }
      read.set(house, known.set(year, frozen))
      return [[year, frozen]]
    }
  })
}

/** Replays the closed years among a year and those of a term before it, each up to the entry it was frozen after. */
export const frozenYears = (houses: Houses["Service"], committee: string, year: number): Effect.Effect<FrozenYears> =>
  Effect.gen(function*() {
    const { evaluations } = yield* houses.now(committee)
    const years = yield* Effect.forEach(Array.from({ length: term }, (_, back) => year - back), (one) => {
      const { frozen } = Evaluation.of(evaluations, Evaluation.ofYear(one))
      return frozen === undefined ? Effect.succeed([]) : Effect.map(houses.past(committee, { seq: frozen.seq }), (house) => frozenIn(house, one, Day.of(frozen.at)))
    })
    return new Map(years.flat())
  })
