import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import { asking } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.mergeTogether", () => {
  const at = Story.when.handedOver
  const chain = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), ...Story.until("Filed", Story.third), Story.happening(Story.id).merged)
  const [middle, leaf, lead] = [Story.standing("Filed", chain, Story.other), Story.standing("Merged", chain), Story.standing("Filed", chain, Story.third)]

  it("leaves no chain: all that was merged into it joins the new lead itself", () => {
    const book = Result.getOrThrow(Proposal.mergeTogether(middle, [leaf], lead, Story.county.policy, at)).reduce(Proposal.evolve, chain)
    assert.deepStrictEqual(Story.standing("Filed", book, Story.third).absorbed, [Story.id, Story.other])
    assert.deepStrictEqual(Story.standing("Merged", book, Story.other).absorbed, [])
  })
  it("asks those who move along too, where the policy asks", () =>
    assert.deepStrictEqual(refusal(Proposal.mergeTogether(middle, [leaf], lead, asking("stops"), at)), { _tag: "Proposal.NoConsent", id: Story.id, members: [Story.first, Story.signed] }))
})
