import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Meeting } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.correctAttendance", () => {
  const at = on("2026-01-20")
  const recorded = {
    _tag: "AttendanceRecorded", meeting: Story.id, at,
    attendance: [{ member: Story.first, state: "absent", halfDays: 8 }, { member: Story.second, state: "present", halfDays: 8 }]
  } as const

  it("replaces what was recorded of one member and leaves the others", () => {
    const corrected = Result.getOrThrow(Meeting.correctAttendance(Story.after(recorded), { member: Story.first, state: "leave", halfDays: 8 }, "假条在会前交到会务组", at))
    assert.strictEqual(corrected.reason, "假条在会前交到会务组")
    assert.sameDeepMembers([...Story.after(recorded, corrected).attendance], [{ member: Story.second, state: "present", halfDays: 8 }, { member: Story.first, state: "leave", halfDays: 8 }])
  })
  it("refuses a member who was not expected", () =>
    assert.deepStrictEqual(
      refusal(Meeting.correctAttendance(Story.after(recorded), { member: Story.guest, state: "present", halfDays: 8 }, "列席", at)),
      { _tag: "Meeting.NotExpected", id: Story.id, members: [Story.guest] }
    ))
  it("refuses more half days than the meeting had", () =>
    assert.deepStrictEqual(
      refusal(Meeting.correctAttendance(Story.after(recorded), { member: Story.first, state: "present", halfDays: 9 }, "会期误记", at)),
      { _tag: "Meeting.TooManyHalfDays", id: Story.id, members: [Story.first], held: 8 }
    ))
})
