import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import * as Proposal from "../proposal/Outcome.ts"
import type * as Appraisal from "./Appraisal.ts"
import type { Of } from "./AppraisalEvent.ts"
import { Over } from "./seal.ts"

/** The evaluation runs until its last day unless both sides are in. */
export class StillRunning extends Schema.TaggedError<StillRunning>()("Appraisal.StillRunning", { id: Proposal.Id, last: Day }) {}

/** Closes an evaluation whose days have passed; a side that was silent stays recorded as silent. */
export const close = (self: Appraisal.Appraisal, at: DateTime.Utc): Result.Result<Of<"AppraisalClosed">, StillRunning | Over> => {
  if (self.closedAt !== undefined) return Result.fail(new Over({ id: self.id, last: self.until }))
  if (dayOf(at) <= self.until) return Result.fail(new StillRunning({ id: self.id, last: self.until }))
  return Result.succeed({ _tag: "AppraisalClosed", appraisal: self.id, at })
}
