import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Activity from "./Activity.ts"
import type { Of } from "./ActivityEvent.ts"

/** An activity is recorded after it took place. */
export class NotYetHeld extends Schema.TaggedError<NotYetHeld>()("Activity.NotYetHeld", { on: Day }) {}

/** Records an activity once, by its organiser, for every member who took part. */
export const record = (
  activity: Activity.Id, organiser: Activity.Organiser, content: Activity.Content, at: DateTime.Utc
): Result.Result<Of<"ActivityRecorded">, NotYetHeld> =>
  content.on > dayOf(at) ? Result.fail(new NotYetHeld({ on: content.on })) : Result.succeed({ _tag: "ActivityRecorded", activity, organiser, content, at })
