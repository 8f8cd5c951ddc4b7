import { addDays, of as dayOf, type Day } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import type * as Proposal from "./Proposal.ts"

/** Gives the day by which a unit says in writing that its head leads, counted in calendar days from the day after the last handover (广州：十日内书面告知); none where the policy sets none, or nothing was handed over. */
export const tellHeadBy = ({ handovers }: Pick<Proposal.Proposal, "handovers">, { ledByHead }: Pick<Policy, "ledByHead">): Day | undefined => {
  const given = handovers.at(-1)
  return given === undefined || ledByHead?.toldWithin === undefined ? undefined : addDays(dayOf(given.at), ledByHead.toldWithin)
}
