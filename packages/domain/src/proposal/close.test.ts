import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.close", () => {
  it("closes a proposal whose proposer was silent, and invents no opinion", () =>
    assert.deepStrictEqual(Story.after("Replied", Proposal.close(Story.at("Replied"), Story.when.closed)), {
      ...Story.after("Replied"), feedback: [], stage: { ...Story.at("Replied").stage, _tag: "Closed" }
    }))
})
