import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { refusal } from "../house/House.story.ts"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.withdraw", () => {
  it("leaves a proposal readable, with its number", () => {
    const before = Story.after("Filed")
    const withdrawn = Result.getOrThrow(Proposal.withdraw(Story.at("Filed"), "情况已经改变", Story.when.handedOver))
    assert.deepStrictEqual(Story.after("Filed", withdrawn), { ...before, stage: { _tag: "Withdrawn", reason: "情况已经改变" } })
    assert.strictEqual(before.number, 17)
  })

  it("may be done while it is mended", () => assert.isTrue(Result.isSuccess(Proposal.withdraw(Story.at("Reworking"), "另行调研后再提", Story.when.filed))))
  it("refuses without a reason", () => assert.deepStrictEqual(refusal(Proposal.withdraw(Story.at("Submitted"), " ", Story.when.filed)), { _tag: "Proposal.NoReason", id: Story.id }))

  it("refuses a lead until those merged into it are separated", () => {
    const lead = Story.at("Filed")
    const absorbed = [Proposal.Id.make("p-merged")]
    assert.deepStrictEqual(refusal(Proposal.withdraw({ ...lead, absorbed }, "情况已经改变", Story.when.handedOver)), { _tag: "Proposal.LeadsOthers", id: lead.id, absorbed })
  })
})
