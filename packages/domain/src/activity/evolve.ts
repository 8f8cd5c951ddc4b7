import { HashMap } from "effect"
import type * as Activity from "./Activity.ts"
import { ActivityEvent } from "./ActivityEvent.ts"

/** All activities of a committee by id. */
export type Activities = HashMap.HashMap<Activity.Id, Activity.Activity>
/** No activities: what a journal is folded from. */
export const empty: Activities = HashMap.empty()

/** Applies one event to the activities. */
export const evolve = (self: Activities, event: ActivityEvent): Activities =>
  ActivityEvent.match(event, {
    ActivityRecorded: ({ activity, at, content, organiser }) => HashMap.set(self, activity, { id: activity, organiser, ...content, recordedAt: at, struck: false }),
    ActivityCorrected: ({ activity, content }) => HashMap.modify(self, activity, ({ roll: _, ...it }) => ({ ...it, ...content })),
    ActivityStruck: ({ activity }) => HashMap.modify(self, activity, (it) => ({ ...it, struck: true }))
  })
