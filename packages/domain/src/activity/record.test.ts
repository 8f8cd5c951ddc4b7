import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Activity } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Activity.story.ts"

describe("Activity.record", () => {
  it("records an activity on the day it took place", () =>
    assert.deepStrictEqual(Activity.record(Story.id, Story.organiser, Story.content, Story.recorded.at), Result.succeed(Story.recorded)))
  it("leaves what the organiser recorded, not struck", () =>
    assert.deepStrictEqual(Story.after(), { id: Story.id, organiser: Story.organiser, ...Story.content, recordedAt: Story.recorded.at, struck: false }))
  it("refuses an activity of a day to come, by the days of China", () => {
    assert.deepStrictEqual(refusal(Activity.record(Story.id, Story.organiser, Story.content, on("2026-04-14", "23:59"))), { _tag: "Activity.NotYetHeld", on: "2026-04-15" })
    assert.isTrue(Result.isSuccess(Activity.record(Story.id, Story.organiser, Story.content, on("2026-04-15", "00:00"))))
  })
})
