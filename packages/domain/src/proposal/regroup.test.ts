import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.regroup", () => {
  const at = Story.when.accepted, { policy } = Story.county
  const { merged, replied } = Story.happening(Story.id)
  const book = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), ...Story.until("Filed", Story.third), merged)
  const third = Story.standing("Filed", book, Story.third)

  it("moves a merged proposal to another lead and leaves the first as if it had never been there", () => {
    const after = Result.getOrThrow(Proposal.regroup(Story.standing("Merged", book), third, policy, at)).reduce(Proposal.evolve, book)
    assert.deepStrictEqual(Story.standing("Merged", after).stage, { _tag: "Merged", into: Story.third, was: { _tag: "Filed" } })
    assert.deepStrictEqual([Story.standing("Filed", after, Story.other).absorbed, Story.standing("Filed", after, Story.third).absorbed], [[], [Story.id]])
  })
  it("refuses the lead it has, and one that was answered", () => {
    assert.deepStrictEqual(refusal(Proposal.regroup(Story.standing("Merged", book), Story.standing("Filed", book, Story.other), policy, at)), { _tag: "Proposal.MergedIntoItself", id: Story.other })
    assert.deepStrictEqual(refusal(Proposal.regroup(Story.standing("Merged", Proposal.evolve(book, replied)), third, policy, at)), { _tag: "Proposal.AlreadyAnswered", id: Story.id })
  })
})
