import { Assessment, Day, Facts, type House, type Member } from "@jianyan/domain"
import { HashMap, Option } from "effect"

/** Makes the sheet of a member for a year as a story has left the house, with the records it could name. */
export const sheetIn = (house: House.House, id: Member.Id, year: number): { readonly sheet: Assessment.Sheet.Sheet; readonly facts: ReadonlyArray<Assessment.Fact.Fact> } => {
  const rulebook = Option.getOrThrow(Assessment.Rulebook.inForce(house.rulebooks, Day.Day.make(`${year}-12-31`)))
  const term = Option.getOrThrow(house.committee).terms.at(-1)?.from ?? Day.Day.make(`${year}-01-01`)
  const facts = Facts.facts(house).filter(({ member }) => member === id)
  const days = Assessment.Year.starting(rulebook.yearStarts, year, term)
  return { facts, sheet: Assessment.assess(rulebook, { id, roles: Facts.roles(HashMap.getUnsafe(house.members, id), days.to) }, facts, days) }
}
