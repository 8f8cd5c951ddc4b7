import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Meeting } from "../index.ts"
import { given, on, refusal } from "../house/House.story.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.cancel", () => {
  const at = on("2026-01-10")

  it("leaves no meeting that could count for anybody", () =>
    assert.isFalse(HashMap.has(given(Story.convened, Result.getOrThrow(Meeting.cancel(Story.after(), "与市委全会冲突", at))).meetings, Story.id)))
  it("refuses a meeting whose attendance is recorded", () => {
    const held = Story.after({ _tag: "AttendanceRecorded", meeting: Story.id, attendance: [{ member: Story.first, state: "present", halfDays: 8 }], at })
    assert.deepStrictEqual(refusal(Meeting.cancel(held, "误召集", at)), { _tag: "Meeting.AlreadyRecorded", id: Story.id })
  })
})
