import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.withdraw", () => {
  it("leaves a proposal readable, with its number", () => {
    const before = Story.after("Filed")
    assert.deepStrictEqual(Story.after("Filed", Proposal.withdraw(Story.at("Filed"), Story.when.handedOver)), { ...before, stage: { _tag: "Withdrawn" } })
    assert.strictEqual(before.number, 17)
  })
})
