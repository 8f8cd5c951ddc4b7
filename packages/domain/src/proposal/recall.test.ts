import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.recall", () => {
  const at = Story.when.replied
  const { accepted, handedOver, merged, replied } = Story.happening(Story.id)
  const recall = (self: Proposal.At<"HandedOver" | "Accepted">, reason = "主办单位改由交通局承担", others: ReadonlyArray<Proposal.Proposal> = []) => Proposal.recall(self, others, reason, at)

  for (const stage of ["HandedOver", "Accepted"] as const) {
    it(`puts a proposal that was ${stage} back among the filed and keeps why, without counting a return`, () => {
      const after = Story.after(stage, Result.getOrThrow(recall(Story.at(stage))))
      assert.deepStrictEqual([after.stage._tag, after.number, after.returns], ["Filed", 17, 0])
      assert.deepStrictEqual(after.handovers, [{ assignment: Story.sole, at: Story.when.handedOver, back: { reason: "主办单位改由交通局承担", at } }])
    })
  }
  it("refuses without a reason", () => assert.deepStrictEqual(refusal(recall(Story.at("HandedOver"), "  ")), { _tag: "Proposal.NoReason", id: Story.id }))
  it("refuses once a unit has answered", () => {
    const half = Story.standing("Accepted", Story.book(
      ...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }, accepted, { ...accepted, unit: Story.finance }, replied
    ))
    assert.deepStrictEqual(refusal(recall(half)), { _tag: "Proposal.AlreadyAnswered", id: Story.id })
  })
  it("refuses once one merged into it was answered", () => {
    const absorbed = Story.at("Merged", merged, replied)
    assert.deepStrictEqual(refusal(Proposal.recall({ ...Story.at("Accepted"), id: Story.other }, [absorbed], "改办", at)), { _tag: "Proposal.AlreadyAnswered", id: Story.id })
  })
})
