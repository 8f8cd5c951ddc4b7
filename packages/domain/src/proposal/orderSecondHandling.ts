import { type DateTime, Result, Schema } from "effect"
import type { Appraisal } from "../appraisal/Appraisal.ts"
import { asksAgain } from "../appraisal/asksAgain.ts"
import type * as Committee from "../committee/Committee.ts"
import { of as dayOf } from "../committee/Day.ts"
import { secondDeadline } from "./deadline.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NotTheLead } from "./replyToMerged.ts"
import { unsatisfied } from "./unsatisfied.ts"

/** No proposer has said that the result does not satisfy, and no evaluation of it graded the handling low. */
export class NobodyUnsatisfied extends Schema.TaggedError<NobodyUnsatisfied>()("Proposal.NobodyUnsatisfied", { id: Proposal.Id }) {}

/** The second handlings the policy allows are used up; now people meet. */
export class RoundsUsedUp extends Schema.TaggedError<RoundsUsedUp>()("Proposal.RoundsUsedUp", { id: Proposal.Id, allowed: Schema.Int }) {}

/** Why a second handling is ordered besides the opinions of the proposers: those of the authors of one merged into it, or the two-way evaluation. */
export interface Grounds { readonly because?: Proposal.At<"Merged">; readonly appraisal?: Appraisal }

/** Orders a second handling (二次办理) of a proposal whose proposer is not satisfied, or the author of one merged into it, or whose handling was graded low (Yanbian 2022), with a day of its own. */
export const orderSecondHandling = (
  self: Proposal.At<"Replied" | "Rated">, committee: Committee.Committee, at: DateTime.Utc, { appraisal, because }: Grounds = {}
): Result.Result<Of<"SecondHandlingOrdered">, NobodyUnsatisfied | RoundsUsedUp | NotTheLead> => {
  const { policy } = committee, { round } = self.stage.handling
  if (because !== undefined && because.stage.into !== self.id) return Result.fail(new NotTheLead({ id: because.id, lead: self.id }))
  const asking = because ?? self
  const low = because === undefined && appraisal !== undefined && asksAgain(appraisal, self, policy)
  if (!low && unsatisfied(asking, round, policy).length === 0) return Result.fail(new NobodyUnsatisfied({ id: asking.id }))
  if (round > policy.secondHandlings) return Result.fail(new RoundsUsedUp({ id: self.id, allowed: policy.secondHandlings }))
  return Result.succeed({ _tag: "SecondHandlingOrdered", proposal: self.id, deadline: secondDeadline(committee, dayOf(at)), at, ...(because !== undefined && { because: because.id }) })
}
