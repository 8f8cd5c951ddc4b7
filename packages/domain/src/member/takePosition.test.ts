import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

const day = Day.Day.make
const at = on("2024-03-01")

describe("Member.takePosition", () => {
  const held = Story.after({ _tag: "PositionTaken", member: Story.id, position: "standing", from: day("2023-01-15"), at })
  const refused = { _tag: "Member.PositionHeld", member: Story.id, position: "standing" }

  it("gives a member a position from a day on", () => {
    const taken = Result.getOrThrow(Member.takePosition(Story.after(), "convenor", day("2024-03-01"), at))
    assert.deepStrictEqual(Story.after(taken).positions, [{ position: "convenor", from: day("2024-03-01") }])
  })
  it("gives a second position beside the first", () => assert.isTrue(Result.isSuccess(Member.takePosition(held, "convenor", day("2023-01-15"), at))))
  it("gives a position again from the day it was left", () => {
    const left = Story.after({ _tag: "PositionTaken", member: Story.id, position: "standing", from: day("2023-01-15"), at }, { _tag: "PositionLeft", member: Story.id, position: "standing", until: day("2024-01-15"), at })
    assert.isTrue(Result.isSuccess(Member.takePosition(left, "standing", day("2024-01-15"), at)))
    assert.deepStrictEqual(refusal(Member.takePosition(left, "standing", day("2024-01-14"), at)), refused)
  })
  it("refuses a position held", () => assert.deepStrictEqual(refusal(Member.takePosition(held, "standing", day("2024-03-01"), at)), refused))
  it("refuses a position that would run into a later holding of it", () => assert.deepStrictEqual(refusal(Member.takePosition(held, "standing", day("2022-06-01"), at)), refused))
})
