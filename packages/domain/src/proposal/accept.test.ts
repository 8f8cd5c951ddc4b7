import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.accept", () => {
  const at = Story.when.accepted
  const { accepted, handedOver } = Story.happening(Story.id)

  it("accepts the handling for the unit that must answer", () => {
    const { stage } = Story.after("HandedOver", Result.getOrThrow(Proposal.accept(Story.at("HandedOver"), Story.housing, at)))
    assert.deepStrictEqual(stage, { _tag: "Accepted", handling: { ...Story.at("HandedOver").stage.handling, accepted: [Story.housing] } })
  })
  it("says that the unit's head leads the handling in person, for that unit alone and until it is handed over again", () => {
    const both = Story.standing("HandedOver", Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }))
    const led = Result.getOrThrow(Proposal.accept(both, Story.housing, at, { ledByHead: true }))
    const stage = Story.after("Filed", { ...handedOver, assignment: both.stage.handling.assignment }, led, { ...accepted, unit: Story.finance }).stage
    assert.deepStrictEqual(stage._tag === "Accepted" ? stage.handling.ledByHead : undefined, [{ unit: Story.housing, at }])
    const again = Story.after("HandedOver", led, { _tag: "HandlingReturned", proposal: Story.id, unit: Story.housing, reason: "不属本单位职责", at }, handedOver).stage
    assert.isUndefined(again._tag === "HandedOver" ? again.handling.ledByHead : [])
  })
  it("says nothing of a head where the unit does not", () =>
    assert.notProperty(Result.getOrThrow(Proposal.accept(Story.at("HandedOver"), Story.housing, at, { ledByHead: false })), "ledByHead"))
  it("refuses a unit the proposal was not handed over to", () =>
    assert.deepStrictEqual(refusal(Proposal.accept(Story.at("HandedOver"), Story.finance, at)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance }))
  it("refuses a co-handler, who does not answer", () => {
    const led = Story.standing("HandedOver", Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Lead", lead: Story.housing, with: [Story.finance] } }))
    assert.deepStrictEqual(refusal(Proposal.accept(led, Story.finance, at)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance })
  })
  it("refuses a unit that has accepted", () => {
    const half = Story.standing("HandedOver", Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }, accepted))
    assert.deepStrictEqual(refusal(Proposal.accept(half, Story.housing, at)), { _tag: "Proposal.AlreadyAccepted", id: Story.id, unit: Story.housing })
  })
})
