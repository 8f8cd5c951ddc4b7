import { Assessment, Facts, type House, type Member } from "@jianyan/domain"
import { Array, HashMap, Order } from "effect"
import type { Frame } from "./Frame.ts"

type Sheet = Assessment.Sheet.Sheet
type FactsByMember = ReadonlyMap<Member.Id, ReadonlyArray<Assessment.Fact.Fact>>

/** A house with its facts sorted by member, for as long as the house stands as it is. */
const sorted = new WeakMap<House.House, FactsByMember>()

/** Gives the facts of a house by member. */
export const factsOf = (house: House.House): FactsByMember => {
  const known = sorted.get(house)
  if (known !== undefined) return known
  const byMember = Map.groupBy(Facts.facts(house), (fact) => fact.member)
  sorted.set(house, byMember)
  return byMember
}

/** Makes the sheet of one member for the days one edition speaks for. */
export const sheetOf = (house: House.House, member: Member.Member, { rulebook, year }: Assessment.Run): Sheet =>
  Assessment.assess(rulebook, { id: member.id, roles: Facts.roles(member, year.to) }, factsOf(house).get(member.id) ?? [], year)

/** Whether a member sat on one of the days; members of levels above are evaluated there, and have no sheet here. */
export const sat = ({ from, level, until }: Member.Member, days: Assessment.Year.Days): boolean => level === undefined && from <= days.to && (until === undefined || until > days.from)

/** Lists those who sat on one of the days, in order of id. */
export const sitting = (house: House.House, days: Assessment.Year.Days): ReadonlyArray<Member.Member> =>
  Array.sortWith([...HashMap.values(house.members)].filter((it) => sat(it, days)), (it) => it.id as string, Order.String)

/** Makes the sheets of all who sat in a year, in order of id: of the edition that speaks for its end, and of those that speak for days before. */
export const sheets = (house: House.House, frame: Frame): { readonly sheets: ReadonlyArray<Sheet>; readonly earlier: ReadonlyArray<Sheet> } => {
  const of = (run: Assessment.Run) => sitting(house, run.year).map((member) => sheetOf(house, member, run))
  return { sheets: of(frame), earlier: frame.earlier.flatMap(of) }
}

const told = new WeakMap<House.House, ReadonlyArray<Sheet>>()

/** Makes the sheets of the running year once for all who listen, for as long as the house stands as it is. */
export const sheetsTold = (house: House.House, frame: Frame): ReadonlyArray<Sheet> => {
  const known = told.get(house) ?? sheets(house, frame).sheets
  told.set(house, known)
  return known
}
