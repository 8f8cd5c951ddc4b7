import { type DateTime, Result, Schema } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import * as Activity from "./Activity.ts"
import type { Of } from "./ActivityEvent.ts"
import { NotYetHeld } from "./record.ts"

/** A struck record can no longer be corrected. */
export class Struck extends Schema.TaggedError<Struck>()("Activity.Struck", { id: Activity.Id }) {}

/** Corrects the record of an activity, with the reason; what stood before stays in the journal. */
export const correct = (
  self: Activity.Activity, content: Activity.Content, reason: string, at: DateTime.Utc
): Result.Result<Of<"ActivityCorrected">, Struck | NotYetHeld> => {
  if (self.struck) return Result.fail(new Struck({ id: self.id }))
  if (content.on > dayOf(at)) return Result.fail(new NotYetHeld({ on: content.on }))
  return Result.succeed({ _tag: "ActivityCorrected", activity: self.id, content, reason, at })
}
