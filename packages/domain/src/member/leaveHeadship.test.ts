import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

const day = Day.Day.make
const at = on("2024-03-01")

describe("Member.leaveHeadship", () => {
  const taken = Result.getOrThrow(Member.takeHeadship(Story.after(), Story.education, day("2024-03-01"), at))

  it("ends a headship before the day, and it may be taken again from then", () => {
    const left = Result.getOrThrow(Member.leaveHeadship(Story.after(taken), Story.education, day("2025-03-01"), at))
    const after = Story.after(taken, left)
    assert.deepStrictEqual(["2025-02-28", "2025-03-01"].map((on) => Member.isHead(after, { id: Story.education, kind: "sector" }, day(on))), [true, false])
    assert.isTrue(Result.isSuccess(Member.takeHeadship(after, Story.education, day("2025-03-01"), at)))
  })
  it("refuses who does not head it, or not yet", () => {
    const refused = { _tag: "Member.HeadshipNotHeld", member: Story.id, body: Story.education }
    assert.deepStrictEqual(refusal(Member.leaveHeadship(Story.after(), Story.education, day("2025-03-01"), at)), refused)
    assert.deepStrictEqual(refusal(Member.leaveHeadship(Story.after(taken), Story.education, day("2024-03-01"), at)), refused)
  })
})
