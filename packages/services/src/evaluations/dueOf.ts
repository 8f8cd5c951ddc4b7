import { Assessment, type Day, Evaluation, type House, type Member } from "@jianyan/domain"
import { before, type Roll } from "./roll.ts"

/** A consequence that the regulation names for somebody in a year. */
export interface DueOf extends Assessment.Due {
  readonly member: Member.Id
}

/** The years of a term at most; no consequence looks further back. */
const term = 5

/** Lists what the regulation says follows from the years members have lived through: the grade people decided on speaks where there is one, the one the rules propose where there is none yet. */
export const dueOf = (house: House.House, { frame: { rulebook }, sheets }: Roll, year: number, today: Day.Day): ReadonlyArray<DueOf> => {
  if ((rulebook.consequences ?? []).length === 0) return []
  return sheets.flatMap((sheet) => {
    const lived = [sheet, ...before(house, sheet.member, year, term - 1, today)].map((one, back) => {
      const grade = Evaluation.gradeOf(Evaluation.of(house.evaluations, Evaluation.ofYear(year - back)), sheet.member)
      return { sheet: one, ...(grade === undefined ? {} : { grade }) }
    })
    return Assessment.follow(rulebook, lived).map((due) => ({ ...due, member: sheet.member }))
  })
}
