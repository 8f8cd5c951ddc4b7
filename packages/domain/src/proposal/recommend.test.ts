import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.recommend", () => {
  const { policy } = Story.county, at = Story.when.recommended
  const recommend = (outcome: Proposal.Outcome, by: Proposal.Examiner = { account: "clerk" }, self = Story.at("Submitted")) => Proposal.recommend(self, outcome, by, policy, at)

  it("puts an outcome before those who decide, with who recommends it", () => {
    const event = Result.getOrThrow(recommend({ _tag: "NotFile", ground: 6, note: "属学术研讨" }))
    assert.deepStrictEqual(Story.after("Submitted", event).stage, { _tag: "Recommended", outcome: { _tag: "NotFile", ground: 6, note: "属学术研讨" }, by: "clerk" })
  })
  it("may be changed before it is decided", () => {
    const again = Proposal.recommend(Story.at("Recommended"), { _tag: "Merge", into: Story.other }, { account: "other-clerk" }, policy, at)
    assert.deepStrictEqual(Story.after("Recommended", Result.getOrThrow(again)).stage, { _tag: "Recommended", outcome: { _tag: "Merge", into: Story.other }, by: "other-clerk" })
  })
  it("refuses an examiner who stands behind the proposal, but not one who never signed", () => {
    for (const member of [Story.first, Story.signed]) {
      assert.deepStrictEqual(refusal(recommend({ _tag: "File" }, { account: "clerk", member })), { _tag: "Proposal.ExaminesOwn", id: Story.id, member })
    }
    assert.isTrue(Result.isSuccess(recommend({ _tag: "File" }, { account: "clerk", member: Story.invited })))
  })
  it("refuses the head who signed for a body", () => {
    const { drafted, submitted } = Story.happening(Story.id)
    const proposal = Story.standing("Submitted", Story.book({ ...drafted, proposer: Story.body }, submitted))
    assert.deepStrictEqual(refusal(recommend({ _tag: "File" }, { account: "clerk", member: Story.first }, proposal)), { _tag: "Proposal.ExaminesOwn", id: Story.id, member: Story.first })
  })
  it("refuses a ground the policy does not print", () =>
    assert.deepStrictEqual(refusal(recommend({ _tag: "NotFile", ground: 11, note: "" })), { _tag: "Proposal.UnknownGround", ground: 11, known: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }))
  it("refuses a merger into itself", () =>
    assert.deepStrictEqual(refusal(recommend({ _tag: "Merge", into: Story.id })), { _tag: "Proposal.MergedIntoItself", id: Story.id }))
  it("lets who has part in it act with a reason on record, and keeps none where there is no conflict", () => {
    const despite = "其余审查人员均须回避"
    assert.strictEqual(Result.getOrThrow(recommend({ _tag: "File" }, { account: "clerk", member: Story.first, despite })).despite, despite)
    assert.notProperty(Result.getOrThrow(recommend({ _tag: "File" }, { account: "clerk", despite })), "despite")
    assert.isTrue(Result.isFailure(recommend({ _tag: "File" }, { account: "clerk", member: Story.first, despite: " 无 " })))
  })
  it("refuses an account of a unit that has handled it, not of another unit", () => {
    const { handedOver, submitted } = Story.happening(Story.id)
    const back: Proposal.ProposalEvent.ProposalEvent = { _tag: "HandlingReturned", proposal: Story.id, unit: Story.housing, reason: "不属本单位职责", at }
    const handled = Story.standing("Submitted", Story.book(...Story.until("Filed"), handedOver, back, submitted))
    assert.deepStrictEqual(refusal(recommend({ _tag: "File" }, { account: "clerk", unit: Story.housing }, handled)), { _tag: "Proposal.ExaminesForUnit", id: Story.id, unit: Story.housing })
    assert.isTrue(Result.isSuccess(recommend({ _tag: "File" }, { account: "clerk", unit: Story.finance }, handled)))
  })
})
