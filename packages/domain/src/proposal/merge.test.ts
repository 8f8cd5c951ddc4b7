import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.merge", () => {
  const at = Story.when.handedOver, { policy } = Story.county
  const before = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other))
  const lead = Story.standing("Filed", before, Story.other)

  it("leaves the original its number, proposers, replies and feedback", () => {
    const event = Result.getOrThrow(Proposal.merge(Story.at("Filed"), lead, policy, at))
    const after = Proposal.evolve(before, event)
    assert.deepStrictEqual(HashMap.getUnsafe(after, Story.id), { ...Story.after("Filed"), stage: { _tag: "Merged", into: Story.other, was: { _tag: "Filed" } } })
    assert.deepStrictEqual(HashMap.getUnsafe(after, Story.other), { ...lead, absorbed: [Story.id] })
  })
  it("merges a proposal still under examination", () => {
    const event = Result.getOrThrow(Proposal.merge(Story.at("Submitted"), lead, policy, at))
    assert.deepStrictEqual(event, { _tag: "ProposalMerged", proposal: Story.id, into: Story.other, at })
  })
  it("refuses a merger into itself", () =>
    assert.deepStrictEqual(refusal(Proposal.merge(lead, lead, policy, at)), { _tag: "Proposal.MergedIntoItself", id: Story.other }))
  it("refuses a proposal that leads others", () => {
    const absorbed = Story.standing("Filed", Proposal.evolve(before, Story.happening(Story.id).merged), Story.other)
    const next = Story.standing("Filed", Story.book(...Story.until("Filed", Story.third)), Story.third)
    assert.deepStrictEqual(refusal(Proposal.merge(absorbed, next, policy, at)), { _tag: "Proposal.LeadsOthers", id: Story.other, absorbed: [Story.id] })
  })
})
