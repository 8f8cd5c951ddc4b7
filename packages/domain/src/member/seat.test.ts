import { assert, describe, it } from "@effect/vitest"
import { Body, Day, Member } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Member.story.ts"

describe("Member.seat", () => {
  it("seats a member for a sector, without any position", () =>
    assert.deepStrictEqual(Story.after(), { id: Story.id, term: 15, sector: Story.education, group: Body.Id.make("group-1"), from: Day.Day.make("2022-01-10"), positions: [] }))
  it("keeps the level of a member of another one who lives here", () =>
    assert.strictEqual(Member.seat(Story.id, { term: 15, sector: Story.education, level: "national", from: Day.Day.make("2026-01-10") }, on("2026-01-10")).level, "national"))
})
