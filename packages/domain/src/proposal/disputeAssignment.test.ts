import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const reason = "扶手加装由交通局负责", at = on("2026-02-13")
const object = (self: Proposal.At<"HandedOver" | "Accepted">, unit = Story.housing, why = reason) => Proposal.disputeAssignment(self, unit, why, at)
const settle = (self: Proposal.At<"HandedOver" | "Accepted">, by: "office" | "meeting" | "leader", note = "维持原交办意见") => Proposal.settleDispute(self, Story.housing, by, note, at)
const raised = { _tag: "AssignmentDisputed", proposal: Story.id, unit: Story.housing, reason, at } as const
const settled = (by: "office" | "meeting" | "leader") => ({ _tag: "DisputeSettled", proposal: Story.id, unit: Story.housing, by, note: "维持原交办意见", at } as const)

describe("Proposal.disputeAssignment", () => {
  it("keeps the objection and leaves the proposal where it is", () => {
    const after = Story.after("HandedOver", Result.getOrThrow(object(Story.at("HandedOver"))))
    assert.deepStrictEqual(after.stage, { _tag: "HandedOver", handling: { ...Story.at("HandedOver").stage.handling, disputes: [{ unit: Story.housing, reason, at }] } })
  })
  it("does not open the window for a return again", () =>
    assert.deepStrictEqual(refusal(Proposal.returnToOffice(Story.at("HandedOver", raised), Story.housing, reason, Story.county, on("2026-03-20"))), {
      _tag: "Proposal.ReturnOver", id: Story.id, last: "2026-02-24"
    }))
  it("refuses a unit that does not answer", () => assert.deepStrictEqual(refusal(object(Story.at("HandedOver"), Story.finance)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance }))
  it("refuses without a reason", () => assert.deepStrictEqual(refusal(object(Story.at("HandedOver"), Story.housing, " ")), { _tag: "Proposal.NoReason", id: Story.id }))
  it("refuses a second objection while one is open", () =>
    assert.deepStrictEqual(refusal(object(Story.at("Accepted", raised))), { _tag: "Proposal.DisputeOpen", id: Story.id, unit: Story.housing }))
  it("refuses a unit that has replied", () => {
    const { accepted, handedOver, replied } = Story.happening(Story.id)
    const half = Story.standing("Accepted", Story.book(
      ...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }, accepted, { ...accepted, unit: Story.finance }, replied
    ))
    assert.deepStrictEqual(refusal(object(half)), { _tag: "Proposal.AlreadyReplied", id: Story.id, round: 1 })
  })
})

describe("Proposal.settleDispute", () => {
  it("goes from the office to a meeting to a leader, and no further", () => {
    const office = Story.at("HandedOver", raised)
    assert.deepStrictEqual(Result.getOrThrow(settle(office, "office")), settled("office"))
    assert.deepStrictEqual(refusal(settle(office, "leader")), { _tag: "Proposal.NotTheirTurn", id: Story.id, turn: "office" })
    const meeting = Story.at("HandedOver", raised, settled("office"), raised)
    assert.deepStrictEqual(refusal(settle(meeting, "office")), { _tag: "Proposal.NotTheirTurn", id: Story.id, turn: "meeting" })
    assert.isTrue(Result.isSuccess(settle(meeting, "meeting")))
    const leader = Story.at("HandedOver", raised, settled("office"), raised, settled("meeting"), raised)
    assert.isTrue(Result.isSuccess(settle(leader, "leader")))
    const over = Story.at("HandedOver", raised, settled("office"), raised, settled("meeting"), raised, settled("leader"))
    assert.deepStrictEqual(refusal(object(over)), { _tag: "Proposal.DisputeOver", id: Story.id, unit: Story.housing })
    assert.deepStrictEqual(over.stage.handling.disputes.map((one) => one.settled?.by), ["office", "meeting", "leader"])
  })
  it("refuses where nobody objects", () => assert.deepStrictEqual(refusal(settle(Story.at("HandedOver"), "office")), { _tag: "Proposal.NoDispute", id: Story.id, unit: Story.housing }))
  it("refuses without a reason", () => assert.deepStrictEqual(refusal(settle(Story.at("HandedOver", raised), "office", " ")), { _tag: "Proposal.NoReason", id: Story.id }))
})
