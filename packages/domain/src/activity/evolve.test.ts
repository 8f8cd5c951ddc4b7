import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Activity } from "../index.ts"
import * as Story from "./Activity.story.ts"

describe("Activity.evolve", () => {
  it.prop("takes any events and leaves a record that can be written and read", [Schema.Array(Activity.ActivityEvent.ActivityEvent)], ([events]) => {
    const activity = Story.after(...events.map((event) => ({ ...event, activity: Story.id })))
    assert.deepStrictEqual(Schema.decodeSync(Activity.Activity)(Schema.encodeSync(Activity.Activity)(activity)), activity)
  })
  it.prop("leaves the records as they were for one that was never made", [Activity.ActivityEvent.ActivityEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Activity.evolve(Activity.empty, event)), event._tag === "ActivityRecorded" ? 1 : 0))
})
