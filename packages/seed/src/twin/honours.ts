import { Proposal } from "@jianyan/domain"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"
import { published } from "./publishing.ts"
import { advanced, advancedPersons, selected } from "./selecting.ts"
import { supervised } from "./supervising.ts"

const spread = <A>(list: ReadonlyArray<A>, count: number): ReadonlyArray<A> => list.filter((_, place) => Math.floor((place * count) / list.length) !== Math.floor(((place - 1) * count) / list.length))

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/**
 * Plans what the chairpersons choose: eighteen key proposals in March, among those filed at the plenary, supervised through the year, and six excellent ones in November,
 * two of them collective, among those rated and closed; and what everybody may read by then.
 */
export const honours = (papers: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const plenary = papers.filter(({ fate, on, part }) => on > "2025-12-01" && on < "2026-01-15" && fate._tag === "Filed" && part === undefined)
  const families = new Set(papers.flatMap(({ fate }) => (fate._tag === "Merged" ? [fate.into] : [])))
  const key = [...spread(plenary.filter(({ n }) => families.has(n)), 8), ...spread(plenary.filter(({ n }) => !families.has(n)), 10)]
  const settled = plenary.filter(({ fate }) => fate._tag === "Filed" && fate.until === "Closed" && fate.course === "rated")
  const collective = settled.filter(({ proposer }) => proposer._tag === "Body"), single = settled.filter(({ proposer }) => proposer._tag === "Members")
  const best = [...spread(collective, 2), ...spread(single, 4)]
  return [
    ...key.flatMap(supervised),
    ...key.map(({ id }, place) => step("account-leader", time(day("2026-03-18"), 10, place), (house, at) => Proposal.markKey(standing(house, id, ...live), at))),
    ...selected(best, spread(settled.filter((paper) => !best.includes(paper)), 3)),
    ...advanced,
    ...advancedPersons,
    ...published(settled)
  ]
}
