import { assert, describe, it } from "@effect/vitest"
import { Body, Member } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

describe("Member.move", () => {
  it("moves a member to what is named and leaves the rest", () => {
    const before = Story.after(), medicine = Body.Id.make("medicine"), health = Body.Id.make("health")
    assert.deepStrictEqual(Story.after(Member.move(before, { sector: medicine, specialCommittee: health }, on("2024-03-01"))), { ...before, sector: medicine, specialCommittee: health })
  })
})
