import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { committeeId } from "./committeeId.ts"
import { proposerOf } from "./proposerOf.ts"

const put = (row: Parameters<typeof proposerOf>[0]) => Result.getOrNull(proposerOf(row))

describe("proposerOf", () => {
  it("knows a member by the key, and by no name that is none", () =>
    assert.deepInclude(put({ id: "a", proposer: "委员等3人（联名）", proposerKey: "M07", coSigners: "3" }), { person: { id: "M07", name: "委员 M07" }, repairs: ["coSigners"] }))
  it("gives one body one id, whoever it is put by and however often", () => {
    const one = put({ id: "a", proposer: "民盟滨河市委", proposerType: "集体" }), other = put({ id: "b", proposer: "民盟滨河市委", proposerType: "集体" })
    assert.deepStrictEqual(one, other)
    assert.strictEqual(one?.body?.kind, "party")
    assert.isUndefined(one?.seat)
  })
  it("tells a special committee, a sector, a group and an organization by their names", () =>
    assert.deepStrictEqual(["市政协提案委员会", "教育界", "东湖委员小组", "市工商联"].map((proposer) => put({ id: "a", proposer, proposerType: "集体" })?.body?.kind), ["specialCommittee", "sector", "group", "organization"]))
  it("refuses a row that does not say who", () => {
    assert.isTrue(Result.isFailure(proposerOf({ id: "a", proposer: "委员（个人）" })))
    assert.isTrue(Result.isFailure(proposerOf({ id: "a", proposerType: "集体" })))
  })
})

describe("committeeId", () => {
  it("derives the short name of a province and of no other", () =>
    assert.deepStrictEqual(["政协江苏省委员会", "政协上海市委员会", "政协滨河市委员会"].map((name) => committeeId(name)._tag), ["Some", "Some", "None"]))
})
