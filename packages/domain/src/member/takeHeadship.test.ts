import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Body, Day, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

const day = Day.Day.make
const at = on("2024-03-01")
const body = { id: Story.education, kind: "sector" } as const

describe("Member.takeHeadship", () => {
  const taken = Result.getOrThrow(Member.takeHeadship(Story.after(), Story.education, day("2024-03-01"), at))

  it("makes a member head of the body from the day on, and of no other", () => {
    const head = Story.after(taken)
    assert.deepStrictEqual(["2024-02-29", "2024-03-01"].map((on) => Member.isHead(head, body, day(on))), [false, true])
    assert.isFalse(Member.isHead(head, { id: Body.Id.make("cdl"), kind: "party" }, day("2024-03-01")))
  })
  it("refuses who heads it already", () =>
    assert.deepStrictEqual(refusal(Member.takeHeadship(Story.after(taken), Story.education, day("2024-05-01"), at)), { _tag: "Member.HeadshipHeld", member: Story.id, body: Story.education }))
  it("leaves the convenor of a group at its head, and of the group only", () => {
    const group = Body.Id.make("group-1")
    const convenor = Story.after({ _tag: "PositionTaken", member: Story.id, position: "convenor", from: day("2024-03-01"), at })
    assert.isTrue(Member.isHead(convenor, { id: group, kind: "group" }, day("2024-03-01")))
    assert.isFalse(Member.isHead(convenor, { id: Body.Id.make("group-2"), kind: "group" }, day("2024-03-01")))
    assert.isFalse(Member.isHead(convenor, body, day("2024-03-01")))
  })
})
