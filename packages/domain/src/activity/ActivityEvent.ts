import { Schema } from "effect"
import * as Activity from "./Activity.ts"

const about = { activity: Activity.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to the record of an activity. */
export const ActivityEvent = Schema.TaggedUnion({
  ActivityRecorded: { ...about, organiser: Activity.Organiser, content: Activity.Content },
  ActivityCorrected: { ...about, content: Activity.Content, reason: Schema.NonEmptyString },
  ActivityStruck: { ...about, reason: Schema.NonEmptyString }
})
export type ActivityEvent = typeof ActivityEvent.Type
/** The one event of an activity with this tag, with what it carries. */
export type Of<Tag extends ActivityEvent["_tag"]> = Extract<ActivityEvent, { _tag: Tag }>
