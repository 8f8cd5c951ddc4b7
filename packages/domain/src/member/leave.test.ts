import { assert, describe, it } from "@effect/vitest"
import { Day, Member } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

describe("Member.leave", () => {
  it("ends a membership; the member no longer sits from that day on", () => {
    const until = Day.Day.make("2026-09-01")
    const left = Story.after(Member.leave(Story.after(), until, on("2026-08-20")))
    assert.deepStrictEqual([Member.sits(left, Day.addDays(until, -1)), Member.sits(left, until)], [true, false])
  })
})
