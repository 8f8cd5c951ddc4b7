import { type DateTime, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { of as dayOf } from "../committee/Day.ts"
import { secondDeadline } from "./deadline.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** No proposer has said that the result does not satisfy. */
export class NobodyUnsatisfied extends Schema.TaggedError<NobodyUnsatisfied>()("Proposal.NobodyUnsatisfied", { id: Proposal.Id }) {}

/** The second handlings the policy allows are used up; now people meet. */
export class RoundsUsedUp extends Schema.TaggedError<RoundsUsedUp>()("Proposal.RoundsUsedUp", { id: Proposal.Id, allowed: Schema.Int }) {}

/** Orders a second handling (二次办理) of a proposal whose proposer is not satisfied, with a day of its own. */
export const orderSecondHandling = (
  self: Proposal.At<"Rated">, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"SecondHandlingOrdered">, NobodyUnsatisfied | RoundsUsedUp> => {
  const { feedbackLevels, secondHandlings } = committee.policy
  const { round } = self.stage.handling
  const reopening = feedbackLevels.filter((level) => level.reopens).map((level) => level.id)
  if (!self.feedback.some((given) => given.round === round && reopening.includes(given.result))) return Result.fail(new NobodyUnsatisfied({ id: self.id }))
  if (round > secondHandlings) return Result.fail(new RoundsUsedUp({ id: self.id, allowed: secondHandlings }))
  return Result.succeed({ _tag: "SecondHandlingOrdered", proposal: self.id, deadline: secondDeadline(committee, dayOf(at)), at })
}
