import { type DateTime, Result, Schema } from "effect"
import * as Activity from "./Activity.ts"
import type { Of } from "./ActivityEvent.ts"
import { fits, type NotYetHeld, type RollAstray } from "./record.ts"

/** A struck record can no longer be corrected. */
export class Struck extends Schema.TaggedError<Struck>()("Activity.Struck", { id: Activity.Id }) {}

/** Corrects the record of an activity, with the reason; what stood before stays in the journal. */
export const correct = (
  self: Activity.Activity, content: Activity.Content, reason: string, at: DateTime.Utc
): Result.Result<Of<"ActivityCorrected">, Struck | NotYetHeld | RollAstray> => {
  if (self.struck) return Result.fail(new Struck({ id: self.id }))
  return Result.map(fits(content, at), () => ({ _tag: "ActivityCorrected" as const, activity: self.id, content, reason, at }))
}
