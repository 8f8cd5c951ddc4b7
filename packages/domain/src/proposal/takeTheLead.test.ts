import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import { asking } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.takeTheLead", () => {
  const at = Story.when.accepted
  const take = (stage: "Filed" | "Submitted", policy = Story.county.policy) => {
    const book = Story.book(...Story.until(stage), ...Story.until("Filed", Story.other), ...Story.until("Filed", Story.third), Story.happening(Story.id).merged, Story.happening(Story.third).merged)
    const taken = Proposal.takeTheLead(Story.standing("Merged", book), Story.standing("Filed", book, Story.other), [Story.standing("Merged", book, Story.third)], policy, at)
    return { taken, after: Result.map(taken, (events) => events.reduce(Proposal.evolve, book)) }
  }

  it("brings the old lead and the others under the new one", () => {
    const after = Result.getOrThrow(take("Filed").after)
    assert.deepStrictEqual(Story.standing("Filed", after).absorbed, [Story.third, Story.other])
    assert.deepStrictEqual(Story.standing("Merged", after, Story.other).absorbed, [])
  })
  it("refuses one that was merged before it was filed", () => assert.deepStrictEqual(refusal(take("Submitted").taken), { _tag: "Proposal.NeverFiled", id: Story.id }))
  it("asks the authors of the old lead, where the policy asks", () =>
    assert.deepStrictEqual(refusal(take("Filed", asking("recorded")).taken), { _tag: "Proposal.NoConsent", id: Story.other, members: [Story.first, Story.signed] }))
})
