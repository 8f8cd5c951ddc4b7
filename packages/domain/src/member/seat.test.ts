import { assert, describe, it } from "@effect/vitest"
import { Body, Day } from "../index.ts"
import * as Story from "./Member.story.ts"

describe("Member.seat", () => {
  it("seats a member for a sector, without any position", () =>
    assert.deepStrictEqual(Story.after(), { id: Story.id, term: 15, sector: Story.education, group: Body.Id.make("group-1"), from: Day.Day.make("2022-01-10"), positions: [] }))
})
