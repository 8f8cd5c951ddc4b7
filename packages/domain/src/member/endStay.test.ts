import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

const day = Day.Day.make, at = on("2026-08-20")

describe("Member.endStay", () => {
  it("ends the stay on a day, the first one too", () => {
    for (const until of [day("2026-09-01"), day("2022-01-10")]) {
      const over = Story.after(Result.getOrThrow(Member.endStay(Story.after(), until, at)))
      assert.deepStrictEqual([over.until, Member.sits(over, until)], [until, false])
    }
  })
  it("refuses an end before the first day", () =>
    assert.deepStrictEqual(refusal(Member.endStay(Story.after(), day("2022-01-09"), at)), { _tag: "Member.StayAmiss", member: Story.id, from: "2022-01-10" }))
  it("refuses a second end", () => {
    const over = Story.after(Result.getOrThrow(Member.endStay(Story.after(), day("2026-09-01"), at)))
    assert.deepStrictEqual(refusal(Member.endStay(over, day("2026-10-01"), at)), { _tag: "Member.StayEnded", member: Story.id, until: "2026-09-01" })
  })
})
