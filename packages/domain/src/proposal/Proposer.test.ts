import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.Proposer", () => {
  const { authors, signatory } = Proposal.Proposer

  it("counts those who signed, not those who were silent or declined", () => {
    assert.deepStrictEqual(authors(Story.members), [Story.first, Story.signed])
    assert.deepStrictEqual(authors({ _tag: "Members", first: Story.first, with: [{ member: Story.signed, answer: "declined" }] }), [Story.first])
  })
  it("counts no member behind the proposal of a body", () => assert.deepStrictEqual(authors(Story.body), []))
  it("is signed first by the initiator, or the head of the body", () => assert.deepStrictEqual([Story.members, Story.body].map(signatory), [Story.first, Story.first]))
})
