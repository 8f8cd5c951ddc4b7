import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Meeting } from "../index.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.evolve", () => {
  it.prop("takes any events and leaves meetings that can be written and read", [Schema.Array(Meeting.MeetingEvent.MeetingEvent)], ([events]) => {
    const about = [Story.convened, ...events.map((event) => ({ ...event, meeting: Story.id }))]
    for (const meeting of HashMap.values(about.reduce(Meeting.evolve, Meeting.empty))) {
      assert.deepStrictEqual(Schema.decodeSync(Meeting.Meeting)(Schema.encodeSync(Meeting.Meeting)(meeting)), meeting)
    }
  })
  it.prop("leaves the meetings as they were for one that was never convened", [Meeting.MeetingEvent.MeetingEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Meeting.evolve(Meeting.empty, event)), event._tag === "MeetingConvened" ? 1 : 0))
})
