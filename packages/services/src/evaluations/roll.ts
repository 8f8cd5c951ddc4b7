import { type Assessment, type Body, type Day, Evaluation, type House, Lacking, type Member, Rulebook } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { type Frame, frame } from "../scores/Frame.ts"
import { sheetOf, sheets } from "../scores/sheets.ts"
import type { FrozenYears } from "./frozenYears.ts"

type Sheet = Assessment.Sheet.Sheet

/** Everybody assessed in a year, as a house stands on a day: the sheets in order of id, and what the rules propose for each. */
export interface Roll {
  readonly frame: Frame
  readonly sheets: ReadonlyArray<Sheet>
  readonly proposals: ReadonlyArray<Evaluation.Proposed>
  /** The closed years among this one and those before it. */
  readonly frozen: FrozenYears
}

/** Gives the sector somebody sits for: the peer group of bands and of quotas kept by group. */
export const sectorOf = (house: House.House, member: Member.Id): Body.Id | undefined => Option.getOrUndefined(HashMap.get(house.members, member))?.sector

/** Gives the sheets of somebody for the years before one, the latest first, as far as rulebooks were in force and the member sat: a closed year speaks as it was frozen. */
export const before = (house: House.House, id: Member.Id, year: number, count: number, today: Day.Day, frozen: FrozenYears): ReadonlyArray<Sheet> => {
  const member = Option.getOrUndefined(HashMap.get(house.members, id))
  if (member === undefined) return []
  return Array.from({ length: count }, (_, back) => year - 1 - back).flatMap((past): ReadonlyArray<Sheet> => {
    const closed = frozen.get(past)
    if (closed !== undefined) return Option.toArray(Option.fromUndefinedOr(closed.sheets.get(id)))
    return Result.match(frame(house, past, today), { onFailure: () => [], onSuccess: (run) => member.from <= run.year.to ? [sheetOf(house, member, run)] : [] })
  })
}

const made = (house: House.House, year: number, today: Day.Day, frozen: FrozenYears): Result.Result<Roll, Rulebook.NoneInForce> =>
  Result.map(Result.mapError(frame(house, year, today), () => new Rulebook.NoneInForce({ year })), (found) => {
    const mine = sheets(house, found).sheets
    const most = Math.max(1, ...(found.rulebook.quotas ?? []).map(({ years }) => years ?? 1))
    const contenders = mine.map((sheet) => {
      const group = sectorOf(house, sheet.member)
      const earlier = before(house, sheet.member, year, most - 1, today, frozen).filter(({ rulebook }) => rulebook === sheet.rulebook)
      return { sheets: [sheet, ...earlier] as const, ...(group === undefined ? {} : { group }) }
    })
    // Sheets of another rulebook were left out above, so they can be compared.
    return { frame: found, sheets: mine, frozen, proposals: Result.getOrThrow(Evaluation.proposals(found.rulebook, contenders)) }
  })

const rolls = new WeakMap<House.House, Map<string, ReturnType<typeof made>>>()

/** Calls the roll of a year, once for as long as the house stands as it is; refuses a year for which no rulebook was in force. */
export const rollOf = (house: House.House, year: number, today: Day.Day, frozen: FrozenYears): Result.Result<Roll, Rulebook.NoneInForce> => {
  const known = rolls.get(house) ?? new Map<string, ReturnType<typeof made>>(), name = [year, today, ...frozen.keys()].join(" ")
  const found = known.get(name) ?? made(house, year, today, frozen)
  rolls.set(house, known.set(name, found))
  return found
}

/** Weighs the minimum duties of everybody on a roll against what organisers have recorded, in order of id. */
export const minimumsOf = (house: House.House, { frame: { rulebook }, sheets }: Roll, today: Day.Day): ReadonlyArray<Lacking.Minimum> => {
  const known = Lacking.knownOf(house)
  return sheets.flatMap((sheet) => Lacking.minimums(rulebook, sheet, known, today))
}
