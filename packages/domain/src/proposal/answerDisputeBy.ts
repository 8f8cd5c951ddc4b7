import { addDays, of as dayOf, type Day } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Dispute } from "./Handling.ts"

/** Gives the day by which an objection to an assignment is to be answered, counted in calendar days from the day after it; none where the policy sets none. */
export const answerDisputeBy = (dispute: Pick<Dispute, "at">, { disputes }: Pick<Policy, "disputes">): Day | undefined =>
  disputes === undefined ? undefined : addDays(dayOf(dispute.at), disputes.answerWithin)
