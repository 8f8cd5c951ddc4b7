import { assert, describe, it } from "@effect/vitest"
import { Body, Day, Member } from "../index.ts"

const day = Day.Day.make
const member: Member.Member = {
  id: Member.Id.make("m1"), term: 15, sector: Body.Id.make("education"), from: day("2022-01-10"), until: day("2026-09-01"),
  positions: [{ position: "convenor", from: day("2022-03-01"), until: day("2024-03-01") }, { position: "standing", from: day("2023-01-15") }]
}

describe("Member", () => {
  it("sits from the first day to the day before the last", () =>
    assert.deepStrictEqual(["2022-01-09", "2022-01-10", "2026-08-31", "2026-09-01"].map((on) => Member.sits(member, day(on))), [false, true, true, false]))
  it("holds a position from its first day to the day before it was left", () => {
    assert.deepStrictEqual(Member.positionsOn(member, day("2022-02-28")), [])
    assert.deepStrictEqual(Member.positionsOn(member, day("2022-03-01")), ["convenor"])
    assert.deepStrictEqual(Member.positionsOn(member, day("2024-02-29")), ["convenor", "standing"])
    assert.deepStrictEqual(Member.positionsOn(member, day("2024-03-01")), ["standing"])
  })
})
