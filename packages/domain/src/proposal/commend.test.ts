import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.commend", () => {
  const commended = Proposal.commend(Story.at("Closed"), Story.when.closed)

  it("commends an excellent proposal and leaves it where it stands", () => assert.deepStrictEqual(Story.after("Closed", commended), { ...Story.after("Closed"), excellent: true }))
  it("is undone by revoking the commendation", () =>
    assert.deepStrictEqual(Story.after("Closed", commended, Proposal.revokeCommendation(Story.at("Closed", commended), Story.when.closed)), Story.after("Closed")))
})
