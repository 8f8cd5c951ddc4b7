import { addWorkingDays } from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type * as Proposal from "./Proposal.ts"

/** Gives the day by which the proposers say what they think of the last reply, where the policy has one; whoever is silent by then is shown as silent, never as satisfied, and may still speak. */
export const feedbackDue = ({ replies }: Pick<Proposal.Proposal, "replies">, { calendar, policy }: Committee.Committee): Day | undefined => {
  const last = replies.at(-1)
  return last === undefined || policy.feedbackWithin === undefined ? undefined : addWorkingDays(calendar, dayOf(last.at), policy.feedbackWithin)
}
