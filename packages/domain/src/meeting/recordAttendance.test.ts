import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Meeting } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.recordAttendance", () => {
  const at = on("2026-01-16", "18:00")
  const was = (member: typeof Story.first, state: Meeting.Attendance["state"], halfDays: number): Meeting.Attendance => ({ member, state, halfDays })

  it("records who was there", () => {
    const attendance = [was(Story.first, "present", 8), was(Story.second, "leave", 8)]
    assert.deepStrictEqual(Story.after(Result.getOrThrow(Meeting.recordAttendance(Story.after(), attendance, at))).attendance, attendance)
  })
  it("records a member in two states whose half days add up to the meeting", () => {
    const attendance = [was(Story.first, "present", 6), was(Story.first, "leave", 2)]
    assert.deepStrictEqual(Meeting.recordAttendance(Story.after(), attendance, at), Result.succeed({ _tag: "AttendanceRecorded", meeting: Story.id, attendance, at }))
  })
  it("refuses members who were not expected", () =>
    assert.deepStrictEqual(
      refusal(Meeting.recordAttendance(Story.after(), [was(Story.first, "present", 8), was(Story.guest, "present", 8)], at)),
      { _tag: "Meeting.NotExpected", id: Story.id, members: [Story.guest] }
    ))
  it("refuses more half days than the meeting had, in one record or several", () => {
    const refused = { _tag: "Meeting.TooManyHalfDays", id: Story.id, members: [Story.first], held: 8 }
    assert.deepStrictEqual(refusal(Meeting.recordAttendance(Story.after(), [was(Story.first, "present", 9)], at)), refused)
    assert.deepStrictEqual(refusal(Meeting.recordAttendance(Story.after(), [was(Story.first, "present", 8), was(Story.first, "present", 8), was(Story.second, "present", 8)], at)), refused)
  })
  it("lets the marks of each half day decide half days and state", () => {
    const marks = ["present", "late", "leave", "leave", "present", "present", "leftEarly", "present"] as const
    const recorded = Result.getOrThrow(Meeting.recordAttendance(Story.after(), [{ ...was(Story.first, "present", 8), marks }], at))
    assert.deepStrictEqual(recorded.attendance, [{ member: Story.first, state: "leave", halfDays: 6, marks }])
  })
  it("refuses marks that are not one for each half day", () =>
    assert.deepStrictEqual(
      refusal(Meeting.recordAttendance(Story.after(), [{ ...was(Story.first, "present", 8), marks: ["present"] }], at)),
      { _tag: "Meeting.MarksAstray", id: Story.id, members: [Story.first], held: 8 }
    ))
  it("refuses an exemption without its ground", () =>
    assert.deepStrictEqual(refusal(Meeting.recordAttendance(Story.after(), [was(Story.second, "exempt", 0)], at)), { _tag: "Meeting.NoGround", id: Story.id, members: [Story.second] }))
  it("refuses a second recording", () => {
    const recorded = Story.after({ _tag: "AttendanceRecorded", meeting: Story.id, attendance: [was(Story.first, "present", 8)], at })
    assert.deepStrictEqual(refusal(Meeting.recordAttendance(recorded, [was(Story.second, "present", 8)], at)), { _tag: "Meeting.AlreadyRecorded", id: Story.id })
  })
})
