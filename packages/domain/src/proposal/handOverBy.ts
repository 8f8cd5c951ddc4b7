import * as Calendar from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { addDays, type Day, of as dayOf } from "../committee/Day.ts"
import type * as Proposal from "./Proposal.ts"

/**
 * Gives the last day to hand a filed proposal over for the first time: counted from the closing of its session for a plenary proposal, from its filing for an ordinary one.
 *
 * None where the policy sets none, nor for one that came back from a unit, which was handed over before.
 */
export const handOverBy = (
  self: Pick<Proposal.Proposal, "filedAt" | "handovers" | "stage" | "submission">,
  { calendar, policy: { handingOver }, sessions }: Pick<Committee.Committee, "calendar" | "policy" | "sessions">
): Day | undefined => {
  const { filedAt, handovers, stage, submission } = self
  if (handingOver === undefined || stage._tag !== "Filed" || handovers.length > 0 || submission === undefined) return undefined
  const closes = sessions.find(({ id }) => id === submission.session)?.closes
  const [from, days] = submission.kind === "plenary" ? [closes, handingOver.within] : [filedAt && dayOf(filedAt), handingOver.ordinaryWithin]
  if (from === undefined || days === undefined) return undefined
  return handingOver.in === "workingDays" ? Calendar.addWorkingDays(calendar, from, days) : addDays(from, days)
}
