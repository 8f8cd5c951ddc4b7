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
    const corrected = Result.getOrThrow(Meeting.correctAttendance(Story.after(recorded), { member: Story.first, state: "leave", halfDays: 8 }, "假条在会前交到会务组", "account-office", at))
    assert.strictEqual(corrected.reason, "假条在会前交到会务组")
    assert.sameDeepMembers([...Story.after(recorded, corrected).attendance], [{ member: Story.second, state: "present", halfDays: 8 }, { member: Story.first, state: "leave", halfDays: 8 }])
  })
  it("keeps what stood before, with the reason and who corrected it", () => {
    const is = { member: Story.first, state: "late", halfDays: 8, marks: ["late", ...Array.from({ length: 7 }, () => "present" as const)] } as const
    const corrected = Result.getOrThrow(Meeting.correctAttendance(Story.after(recorded), { ...is, state: "absent", halfDays: 0 }, "签到表漏页", "account-office", at))
    assert.deepStrictEqual(Story.after(recorded, corrected).corrections, [{ member: Story.first, was: [recorded.attendance[0]], is, reason: "签到表漏页", by: "account-office", at }])
  })
  it("refuses a member who was not expected", () =>
    assert.deepStrictEqual(
      refusal(Meeting.correctAttendance(Story.after(recorded), { member: Story.guest, state: "present", halfDays: 8 }, "列席", "account-office", at)),
      { _tag: "Meeting.NotExpected", id: Story.id, members: [Story.guest] }
    ))
  it("refuses more half days than the meeting had", () =>
    assert.deepStrictEqual(
      refusal(Meeting.correctAttendance(Story.after(recorded), { member: Story.first, state: "present", halfDays: 9 }, "会期误记", "account-office", at)),
      { _tag: "Meeting.TooManyHalfDays", id: Story.id, members: [Story.first], held: 8 }
    ))
})
