import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("the steps of an examination", () => {
  const policy = Story.stepwise, at = Story.when.filed
  const recommend = (self: Proposal.Proposal) => Result.getOrThrow(Proposal.recommend(Result.getOrThrow(Proposal.at(self, "Submitted", "Recommended")), { _tag: "File" }, { account: "clerk" }, policy, at))
  const taken = (steps: number): Proposal.Proposal => {
    const events: Array<Proposal.ProposalEvent.ProposalEvent> = []
    for (let step = 0; step < steps; step++) events.push(recommend(Story.after("Submitted", ...events)))
    return Story.after("Submitted", ...events)
  }

  it("are taken in their order, and the last one again after that", () =>
    assert.deepStrictEqual(taken(4).examined.map((one) => one.step), ["pre", "re", "joint", "joint"]))
  it("leave the decision to the end of the last", () => {
    const file = (self: Proposal.Proposal) => Proposal.file(Result.getOrThrow(Proposal.at(self, "Recommended")), 17, { account: "chair" }, policy, HashMap.empty(), at)
    assert.deepStrictEqual(refusal(file(taken(2))), { _tag: "Proposal.StepsLeft", id: Story.id, left: ["joint"] })
    assert.isTrue(Result.isSuccess(file(taken(3))))
  })
  it("leave not filing and merging to the end of the last too", () => {
    const left = { _tag: "Proposal.StepsLeft", id: Story.id, left: ["pre", "re", "joint"] }
    const lead = Story.standing("Filed", Story.book(...Story.until("Filed", Story.other)), Story.other)
    assert.deepStrictEqual(refusal(Proposal.notFile(Story.at("Recommended"), 10, "", policy, at)), left)
    assert.deepStrictEqual(refusal(Proposal.merge(Story.at("Submitted"), lead, policy, at)), left)
    assert.isTrue(Result.isSuccess(Proposal.merge(Story.at("Filed"), lead, policy, at)))
  })
  it("begin again for a proposal that was mended", () => {
    const { reworked, submitted } = Story.happening(Story.id)
    const mended = Story.after("Submitted", recommend(Story.after("Submitted")), reworked, submitted)
    assert.deepStrictEqual(Proposal.stepsLeft(mended, policy), ["pre", "re", "joint"])
  })
  it("are none where the policy has none", () => {
    assert.deepStrictEqual(Proposal.stepsLeft(Story.after("Submitted"), Story.city.policy), [])
    assert.strictEqual(Proposal.nextStep(Story.after("Submitted"), Story.city.policy), undefined)
  })
})
