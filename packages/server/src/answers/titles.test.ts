import { Day, Entry, House, Member } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap } from "effect"
import { titlesOf } from "./titles.ts"

const entry: Entry.Entry = {
  id: Entry.Id.make("e-1"), member: Member.Id.make("m-1"), stage: "Reported", steps: [], at: DateTime.makeUnsafe("2026-03-02T01:00:00Z"),
  reported: { form: "article", title: "老城更新的三本账", on: Day.Day.make("2026-03-01"), account: "" }
}

describe("titlesOf", () => {
  it("names what a member entered, and leaves out what it does not know", () => {
    const house = { ...House.empty, entries: HashMap.make([entry.id, entry]) }
    assert.deepStrictEqual(titlesOf(house, ["entry/e-1", "entry/e-1", "entry/e-9", "award/x"]), { "entry/e-1": "老城更新的三本账" })
  })
})
