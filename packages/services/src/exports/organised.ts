import type { Assessment, Day, House } from "@jianyan/domain"
import { Result } from "effect"
import { frame } from "../scores/Frame.ts"
import { type Others, others } from "../scores/others.ts"

/** The sheets of all groups and stations, or of all handling units, with the edition they were made under; in order of id. */
export interface Organised {
  readonly subject: Others
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>
}

/** Makes the sheets of a year of what is assessed beside members, as it looks on a day; a kind for which no rulebook was in force is left out. */
export const organised = (house: House.House, year: number, on: Day.Day): ReadonlyArray<Organised> =>
  (["group", "unit"] as const).flatMap((subject) =>
    Result.match(frame(house, year, on, {}, { subject }), { onFailure: () => [], onSuccess: (found) => [{ subject, rulebook: found.rulebook, sheets: others(house, subject, found) }] }))
