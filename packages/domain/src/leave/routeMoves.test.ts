import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Leave } from "../index.ts"
import * as Story from "./Leave.story.ts"

describe("Leave.routeMoves", () => {
  const asked = Story.after(), meeting = Story.meeting("standing", 2)
  const ground = { leaves: [asked], meetings: HashMap.make([meeting.id, meeting]), members: HashMap.make([Story.applicant.id, Story.applicant]), calendar: Story.standard.calendar }

  it("shows who would have decided under other rules, and that nobody would", () => {
    const chair = { rules: [{ channels: ["written"], approver: "chairperson", article: "第二十二条" }] } as const
    assert.deepStrictEqual(Leave.routeMoves(ground, chair).map(({ from, to }) => [from, to]), [["secretaryGeneral", "chairperson"]])
    assert.deepStrictEqual(Leave.routeMoves(ground, { rules: [{ ...chair.rules[0], meetings: ["plenary"] }] }).map(({ to }) => to), [undefined])
    assert.deepStrictEqual(Leave.routeMoves(ground, undefined).map(({ to }) => to), [undefined])
  })
  it("shows nothing under the rules it was asked under, nor of a meeting that is gone", () => {
    assert.deepStrictEqual(Leave.routeMoves(ground, Story.standard.policy.leave), [])
    assert.deepStrictEqual(Leave.routeMoves({ ...ground, meetings: HashMap.empty() }, undefined), [])
  })
})
