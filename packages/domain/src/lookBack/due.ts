import { HashMap } from "effect"
import { isOpen } from "../commitment/standing.ts"
import type { Commitments } from "../commitment/evolve.ts"
import type { FollowUp } from "../committee/EvaluationRules.ts"
import { addMonths, Day, of as dayOf, year as yearOf } from "../committee/Day.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import type { LookBacks } from "./evolve.ts"

/** Gives the first day of the month in which a year's look back is made. */
export const dueFrom = ({ month }: FollowUp, year: number): Day => Day.make(`${year}-${String(month).padStart(2, "0")}-01`)

/** Tells whether proposers or a third party were asked in a year to look back at a proposal. */
export const askedIn = ({ followUps, id }: Pick<Proposal, "followUps" | "id">, lookBacks: LookBacks, year: number): boolean =>
  followUps.some(({ askedAt }) => yearOf(dayOf(askedAt)) === year) || [...HashMap.values(lookBacks)].some(({ at, of }) => of.includes(id) && yearOf(dayOf(at)) === year)

/**
 * Tells whether the look back of a year is still to be asked for a proposal: it is at its end, its last reply put something off to a later day, and nobody was asked in that year.
 *
 * It is looked at once in the twelve months after the reply, and every year while a promise stands open.
 */
export const isDue = (self: Proposal, house: { readonly lookBacks: LookBacks; readonly commitments: Commitments }, followUp: FollowUp, year: number): boolean => {
  const begins = dueFrom(followUp, year), last = self.replies.at(-1)
  if (last === undefined || (self.stage._tag !== "Closed" && self.stage._tag !== "Merged") || dayOf(last.at) >= begins || askedIn(self, house.lookBacks, year)) return false
  const planned = self.replies.some(({ answers, round }) => round === last.round && answers.some(({ outcome }) => outcome === "planned"))
  const recent = dayOf(last.at) >= addMonths(begins, -12)
  return planned && (recent || [...HashMap.values(house.commitments)].some((one) => one.of === self.id && isOpen(one)))
}
