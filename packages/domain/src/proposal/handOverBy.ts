import * as Calendar from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { addDays, of as dayOf } from "../committee/Day.ts"
import type { Deadline, DeadlineStep } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"

/**
 * Derives the last day to hand a filed proposal over for the first time, step by step: counted from the closing of its session for a plenary proposal, from its filing for an ordinary one.
 *
 * None where the policy sets none, nor for one that came back from a unit, which was handed over before. A day that is not worked stays the last one.
 */
export const handOverBy = (
  { filedAt, handovers, stage, submission }: Pick<Proposal.Proposal, "filedAt" | "handovers" | "stage" | "submission">,
  { calendar, policy: { handingOver }, sessions }: Pick<Committee.Committee, "calendar" | "policy" | "sessions">
): Deadline | undefined => {
  if (handingOver === undefined || stage._tag !== "Filed" || handovers.length > 0 || submission === undefined) return undefined
  const plenary = submission.kind === "plenary"
  const from = plenary ? sessions.find(({ id }) => id === submission.session)?.closes : filedAt && dayOf(filedAt)
  const days = plenary ? handingOver.within : handingOver.ordinaryWithin
  if (from === undefined || days === undefined) return undefined
  const day = handingOver.in === "workingDays" ? Calendar.addWorkingDays(calendar, from, days) : addDays(from, days)
  const counted: DeadlineStep = { rule: handingOver.in, days, ...(handingOver.article !== undefined && { article: handingOver.article }), day }
  return { day, steps: [{ rule: plenary ? "sessionClose" : "filed", day: from }, counted] }
}
