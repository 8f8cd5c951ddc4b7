import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import { strayFindings } from "../proposal/followUp.ts"
import { NoSuchRecommendation } from "../proposal/giveFeedback.ts"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import * as LookBack from "./LookBack.ts"
import type { Of } from "./LookBackEvent.ts"

/** The look back is not over this proposal. */
export class NotEntrusted extends Schema.TaggedError<NotEntrusted>()("LookBack.NotEntrusted", { id: LookBack.Id, proposal: ProposalId }) {}

/** What was found of the proposal is on record already. */
export class ReportedAlready extends Schema.TaggedError<ReportedAlready>()("LookBack.ReportedAlready", { id: LookBack.Id, proposal: ProposalId }) {}

/** A report is dated between the day it was entrusted and today. */
export class OutOfTime extends Schema.TaggedError<OutOfTime>()("LookBack.OutOfTime", { on: Day, from: Day, today: Day }) {}

/** Records what a third party found of one proposal, with its report; a late one counts. */
export const report = (
  self: LookBack.LookBack, proposal: Pick<Proposal, "id" | "content">, found: Omit<LookBack.Found, "proposal">, at: DateTime.Utc
): Result.Result<Of<"LookBackReported">, NotEntrusted | ReportedAlready | OutOfTime | NoSuchRecommendation> => {
  const about = { id: self.id, proposal: proposal.id }, from = dayOf(self.at), today = dayOf(at)
  if (!self.of.includes(proposal.id)) return Result.fail(new NotEntrusted(about))
  if (self.found.some((one) => one.proposal === proposal.id)) return Result.fail(new ReportedAlready(about))
  if (found.on < from || found.on > today) return Result.fail(new OutOfTime({ on: found.on, from, today }))
  const stray = strayFindings(proposal, found)
  if (stray.length > 0) return Result.fail(new NoSuchRecommendation({ id: proposal.id, recommendations: stray }))
  return Result.succeed({ _tag: "LookBackReported", lookBack: self.id, found: { ...found, proposal: proposal.id }, at })
}
