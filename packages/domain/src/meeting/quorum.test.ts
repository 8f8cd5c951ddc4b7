import { assert, describe, it } from "@effect/vitest"
import { Day, Meeting, Member } from "../index.ts"

describe("Meeting.quorum", () => {
  const [one, two, three, four] = ["m1", "m2", "m3", "m4"].map((id) => Member.Id.make(id)) as [Member.Id, Member.Id, Member.Id, Member.Id]
  const was = (member: Member.Id, ...marks: readonly [Meeting.State, Meeting.State]): Meeting.Attendance => ({ member, marks, ...Meeting.sumUp(marks) })
  const held = (...attendance: ReadonlyArray<Meeting.Attendance>): Meeting.Meeting =>
    ({ id: Meeting.Id.make("s-17"), kind: "standing", title: "常委会第十七次会议", on: Day.Day.make("2026-03-26"), halfDays: 2, expected: [one, two, three, four], attendance })
  const over = [{ meeting: "standing", over: [1, 2] }] as const

  it("needs more than the share of those expected, half day by half day", () =>
    assert.deepStrictEqual(
      Meeting.quorum(held(was(one, "present", "present"), was(two, "late", "leave"), was(three, "present", "leftEarly"), was(four, "absent", "exempt")), over).map(({ met, present }) => ({ met, present })),
      [{ met: true, present: 3 }, { met: false, present: 2 }]
    ))
  it("is met by the share itself where that is enough, as two thirds or more are", () => {
    const half = held(was(one, "present", "present"), was(two, "present", "present"), was(three, "absent", "absent"), was(four, "absent", "absent"))
    const met = (orEqual: boolean) => Meeting.quorum(half, [{ meeting: "standing", over: [1, 2], orEqual }]).map(({ met }) => met)
    assert.deepStrictEqual([met(true), met(false)], [[true, true], [false, false]])
  })
  it("says nothing of a meeting recorded as a whole", () =>
    assert.deepStrictEqual(Meeting.quorum(held({ member: one, state: "present", halfDays: 2 }), over), []))
  it("counts without judging where the committee has no quorum for the kind", () =>
    assert.deepStrictEqual(Meeting.quorum(held(was(one, "present", "absent"))).map(({ met, present }) => ({ met, present })), [{ met: undefined, present: 1 }, { met: undefined, present: 0 }]))
  it("shows the half days another rule would judge otherwise, and no other", () => {
    const meeting = held(was(one, "present", "present"), was(two, "present", "present"), was(three, "present", "absent"), was(four, "absent", "absent"))
    assert.deepStrictEqual(Meeting.quorumMoves([meeting], over, [{ meeting: "standing", over: [2, 3] }]), [])
    assert.deepStrictEqual(Meeting.quorumMoves([meeting], over, [{ meeting: "standing", over: [1, 2], orEqual: true }]), [
      { meeting: meeting.id, sitting: { on: Day.Day.make("2026-03-26"), half: "afternoon" }, present: 2, expected: 4, from: false, to: true }
    ])
  })
})
