import { assert, describe, it } from "@effect/vitest"
import { Day } from "../index.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.convene", () => {
  it("convenes a meeting at which nobody's attendance is recorded yet", () =>
    assert.deepStrictEqual(Story.after(), {
      id: Story.id, kind: "plenary", title: "区政协十五届五次会议", on: Day.Day.make("2026-01-12"), halfDays: 8, expected: [Story.first, Story.second], attendance: []
    }))
})
