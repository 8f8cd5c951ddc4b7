import { type Meeting, Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { turnout } from "./turnout.ts"

const member = (id: string) => Member.Id.make(id)
const one = (id: string, state: Meeting.Attendance["state"], halfDays: number): Meeting.Attendance => ({ member: member(id), state, halfDays })

describe("turnout", () => {
  it("sums to what was due, whatever was recorded", () => {
    const found = turnout({ halfDays: 8, expected: ["a", "b", "c", "d", "e"].map(member), attendance: [one("a", "present", 8), one("b", "leave", 7), one("c", "absent", 4), one("d", "exempt", 0)] })
    assert.deepEqual(found, { due: 40, attended: 19, leave: 1, absent: 4, exempt: 8, unrecorded: 8 })
  })

  it("counts each half day as it is marked", () =>
    assert.deepEqual(
      turnout({ halfDays: 4, expected: [member("a")], attendance: [{ ...one("a", "absent", 1), marks: ["late", "leave", "absent", "exempt"] }] }),
      { due: 4, attended: 1, leave: 1, absent: 1, exempt: 1, unrecorded: 0 }
    ))

  it("counts what a late member missed as absence", () =>
    assert.strictEqual(turnout({ halfDays: 2, expected: [member("a")], attendance: [one("a", "late", 1)] }).absent, 1))
})
