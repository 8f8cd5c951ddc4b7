import { Assessment, Day } from "@jianyan/domain"

/** Names the assessment year in which the latest of some days lies; none where there are no days. */
export const latestYear = ({ yearStarts }: Assessment.Rulebook.Rulebook, days: Iterable<Day.Day>): number | undefined => {
  let latest: Day.Day | undefined
  for (const day of days) if (latest === undefined || day > latest) latest = day
  if (latest === undefined) return undefined
  const found = latest, calendar = Day.year(found)
  return [calendar - 1, calendar, calendar + 1].find((name) => Assessment.Year.holds(Assessment.Year.starting(yearStarts, name, found), found))
}
