import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

const day = Day.Day.make
const at = on("2024-03-01")

describe("Member.leavePosition", () => {
  const taken = { _tag: "PositionTaken", member: Story.id, position: "standing", from: day("2023-01-15"), at } as const
  const refused = { _tag: "Member.PositionNotHeld", member: Story.id, position: "standing" }

  it("ends the position and keeps the days it was held", () => {
    const left = Result.getOrThrow(Member.leavePosition(Story.after(taken), "standing", day("2024-03-01"), at))
    assert.deepStrictEqual(Story.after(taken, left).positions, [{ position: "standing", from: day("2023-01-15"), until: day("2024-03-01") }])
  })
  it("leaves the days of an earlier holding as they were", () => {
    const first = { _tag: "PositionLeft", member: Story.id, position: "standing", until: day("2023-06-01"), at } as const
    const again = { ...taken, from: day("2024-01-15") } as const
    const left = Result.getOrThrow(Member.leavePosition(Story.after(taken, first, again), "standing", day("2024-03-01"), at))
    assert.deepStrictEqual(Story.after(taken, first, again, left).positions.map(({ until }) => until), [day("2023-06-01"), day("2024-03-01")])
  })
  it("refuses a position never taken", () => assert.deepStrictEqual(refusal(Member.leavePosition(Story.after(), "standing", day("2024-03-01"), at)), refused))
  it("refuses a position left already", () => {
    const left = Story.after(taken, { _tag: "PositionLeft", member: Story.id, position: "standing", until: day("2024-01-15"), at })
    assert.deepStrictEqual(refusal(Member.leavePosition(left, "standing", day("2024-03-01"), at)), refused)
  })
  it("refuses an end on or before the day it was taken", () =>
    assert.deepStrictEqual(refusal(Member.leavePosition(Story.after(taken), "standing", day("2023-01-15"), at)), refused))
})
