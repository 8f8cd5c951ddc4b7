import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.markKey", () => {
  const marked = Proposal.markKey(Story.at("Filed"), Story.when.filed)

  it("marks a key proposal and leaves it where it stands", () => assert.deepStrictEqual(Story.after("Filed", marked), { ...Story.after("Filed"), key: true }))
  it("is undone by taking the mark away", () =>
    assert.deepStrictEqual(Story.after("Filed", marked, Proposal.unmarkKey(Story.at("Filed", marked), Story.when.handedOver)), Story.after("Filed")))
})
