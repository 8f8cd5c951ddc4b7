import { Assessment, type Day, Evaluation, type House, type Member } from "@jianyan/domain"
import { term } from "./frozenYears.ts"
import { before, type Roll } from "./roll.ts"

/** A consequence that the regulation names for somebody in a year. */
export interface DueOf extends Assessment.Due {
  readonly member: Member.Id
  /** The consequence as the edition of the year calls it. */
  readonly label: Assessment.Rulebook.Words
}

/**
 * Lists what the regulation says follows from the years members have lived through: the grade people decided on speaks where there is one, the one the rules propose where there is none yet.
 *
 * A closed year speaks by the sheets it was frozen with, whatever its records have come to since.
 */
export const dueOf = (house: House.House, { frame, frozen, sheets }: Roll, year: number, today: Day.Day): ReadonlyArray<DueOf> => {
  const closed = frozen.get(year), { rulebook } = closed ?? frame
  const labels = new Map((rulebook.consequences ?? []).map(({ id, label }) => [id, label]))
  if (labels.size === 0) return []
  return [...closed?.sheets.values() ?? sheets].flatMap((sheet) => {
    const lived = [sheet, ...before(house, sheet.member, year, term - 1, today, frozen)].map((one, back) => {
      const grade = Evaluation.gradeOf(Evaluation.of(house.evaluations, Evaluation.ofYear(year - back)), sheet.member)
      return { sheet: one, ...(grade === undefined ? {} : { grade }) }
    })
    return Assessment.follow(rulebook, lived).flatMap((due): ReadonlyArray<DueOf> => {
      const label = labels.get(due.consequence)
      return label === undefined ? [] : [{ ...due, member: sheet.member, label }]
    })
  })
}
