import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.feedbackDue", () => {
  /** Chongyi 2013: the member returns the opinion form within fifteen working days. */
  const chongyi = { ...Story.county, policy: { ...Story.county.policy, feedbackWithin: 15 } }
  it("counts working days from the last reply, over the May holiday and its make-up day", () => assert.strictEqual(Proposal.feedbackDue(Story.at("Replied"), chongyi), "2026-05-13"))
  it("has no day before a reply, or where the policy has none", () => {
    assert.isUndefined(Proposal.feedbackDue(Story.at("Accepted"), chongyi))
    assert.isUndefined(Proposal.feedbackDue(Story.at("Replied"), Story.county))
  })
})
