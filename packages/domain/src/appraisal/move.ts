import { type DateTime, Result, Schema } from "effect"
import { addDays, of as dayOf } from "../committee/Day.ts"
import * as Proposal from "../proposal/Outcome.ts"
import type * as Appraisal from "./Appraisal.ts"
import type { Of } from "./AppraisalEvent.ts"
import { MeetingPassed } from "./convene.ts"
import type * as Panel from "./Panel.ts"
import { Over } from "./seal.ts"

/** The panel scores without meeting, so there is no meeting to move. */
export class NoMeeting extends Schema.TaggedError<NoMeeting>()("Appraisal.NoMeeting", { id: Proposal.Id }) {}

/** A sheet is sealed, so the panel has met; a meeting that was held is not moved. */
export class MetAlready extends Schema.TaggedError<MetAlready>()("Appraisal.MetAlready", { id: Proposal.Id }) {}

/** Moves the meeting of a panel to another day or place, with the reason on record; the days for the sheets are counted from the new day. Refused once a sheet is sealed. */
export const move = (
  self: Appraisal.Appraisal, to: Panel.Meeting, reason: string, at: DateTime.Utc
): Result.Result<Of<"PanelMoved">, NoMeeting | MetAlready | Over | MeetingPassed> => {
  const { id, panel } = self, today = dayOf(at)
  if (panel?.meeting === undefined) return Result.fail(new NoMeeting({ id }))
  if (self.closedAt !== undefined || today > self.until) return Result.fail(new Over({ id, last: self.until }))
  if (self.sheets.length > 0) return Result.fail(new MetAlready({ id }))
  if (to.on < today) return Result.fail(new MeetingPassed({ on: to.on }))
  return Result.succeed({ _tag: "PanelMoved", appraisal: id, to, until: addDays(to.on, panel.rule.within), reason, at })
}
