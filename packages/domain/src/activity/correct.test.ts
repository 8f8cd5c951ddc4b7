import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Activity, Day } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Activity.story.ts"

describe("Activity.correct", () => {
  const at = on("2026-04-18")

  it("replaces what was recorded and leaves the organiser and the day of recording", () => {
    const corrected = Result.getOrThrow(Activity.correct(Story.after(), { ...Story.content, peopleMet: 13 }, "漏记一人", at))
    assert.strictEqual(corrected.reason, "漏记一人")
    assert.deepStrictEqual(Story.after(corrected), { ...Story.after(), peopleMet: 13 })
  })
  it("refuses a struck record", () =>
    assert.deepStrictEqual(refusal(Activity.correct(Story.after(Story.struck), Story.content, "漏记一人", at)), { _tag: "Activity.Struck", id: Story.id }))
  it("moves an activity to the day of the correction, and no further", () => {
    assert.isTrue(Result.isSuccess(Activity.correct(Story.after(), { ...Story.content, on: Day.Day.make("2026-04-18") }, "日期误记", at)))
    assert.deepStrictEqual(refusal(Activity.correct(Story.after(), { ...Story.content, on: Day.Day.make("2026-04-19") }, "日期误记", at)), { _tag: "Activity.NotYetHeld", on: "2026-04-19" })
  })
})
