import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Committee } from "../index.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.standardPolicy", () => {
  it("prints the ten national grounds for not filing, numbered in order", () =>
    assert.deepStrictEqual(Committee.standardPolicy.grounds.map(({ number }) => number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
  it("gives a term for both kinds of proposal", () =>
    assert.sameMembers(Committee.standardPolicy.replyTerms.map((term) => term.for), ["plenary", "ordinary"]))
  it("reopens a proposal at no level that counts as satisfied", () =>
    assert.deepStrictEqual(Committee.standardPolicy.feedbackLevels.filter((level) => level.reopens).map(({ counts, id }) => ({ counts, id })), [{ counts: false, id: "not" }]))
  for (const policy of [Committee.standardPolicy, Story.county, Story.city]) {
    it(`reads the policy ${policy.id} back as it was written`, () => {
      const { Policy } = Committee.Policy
      assert.deepStrictEqual(Schema.decodeUnknownSync(Policy)(JSON.parse(JSON.stringify(Schema.encodeSync(Policy)(policy)))), policy)
    })
  }
})
