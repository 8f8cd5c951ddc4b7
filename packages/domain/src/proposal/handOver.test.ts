import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Day, Proposal, Unit } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import { units } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.handOver", () => {
  const at = Story.when.handedOver
  const handOver = (assignment: Proposal.Handling.Assignment, known = units) => Proposal.handOver(Story.at("Filed"), assignment, known, Story.county, at)
  const closing = (day: string) => HashMap.modify(units, Story.finance, (unit) => ({ ...unit, closed: Day.Day.make(day) }))
  const led: Proposal.Handling.Assignment = { _tag: "Lead", lead: Story.housing, with: [Story.finance] }

  it("hands a proposal over in its first round, due on the day that is derived", () => {
    const event = Result.getOrThrow(handOver(led))
    const deadline = Proposal.deadline(Story.county, Story.at("Filed").submission, Day.Day.make("2026-02-10"))
    assert.deepStrictEqual(Story.after("Filed", event).stage, { _tag: "HandedOver", handling: { round: 1, assignment: led, accepted: [], since: at, deadline, coOpinions: [], extensions: [], disputes: [] } })
  })
  it("hands it over as urgent with the reason, due sooner where the policy says so, and refuses one without a reason", () => {
    const quick = { ...Story.county, policy: { ...Story.county.policy, urgent: { within: 15, in: "days" } } } as const
    const urgent = (reason: string, committee: typeof Story.county = quick) => Proposal.handOver(Story.at("Filed"), led, units, committee, at, { urgent: reason })
    const { stage } = Story.after("Filed", Result.getOrThrow(urgent("汛期将至，须先行处置。")))
    assert.deepStrictEqual(stage._tag === "HandedOver" && [stage.handling.urgent, stage.handling.deadline.day], ["汛期将至，须先行处置。", "2026-02-25"])
    assert.strictEqual(Result.getOrThrow(urgent("汛期将至，须先行处置。", Story.county)).deadline.day, Result.getOrThrow(handOver(led)).deadline.day)
    assert.deepStrictEqual(refusal(urgent(" ")), { _tag: "Proposal.NoReason", id: Story.id })
  })
  it("wants the opinions of co-handlers with an urgent reply at the latest, and never before the handover", () => {
    for (const coOpinion of [{ _tag: "AfterHandover", months: 2 }, { _tag: "BeforeReply", days: 20 }] as const) {
      const quick = { ...Story.county, policy: { ...Story.county.policy, coOpinion, urgent: { within: 15, in: "days" } } } as const
      const { coDeadline, deadline } = Result.getOrThrow(Proposal.handOver(Story.at("Filed"), led, units, quick, at, { urgent: "须赶在汛期之前。" }))
      assert.deepStrictEqual([coDeadline?.day, deadline.day], [deadline.day, "2026-02-25"], coOpinion._tag)
    }
  })
  it("refuses a unit the committee does not know", () =>
    assert.deepStrictEqual(refusal(handOver({ _tag: "Sole", unit: Unit.Id.make("nobody") })), { _tag: "Unit.NotFound", unit: "nobody" }))
  it("refuses a unit named twice", () =>
    assert.deepStrictEqual(refusal(handOver({ ...led, with: [Story.finance, Story.housing] })), { _tag: "Proposal.UnitTwice", unit: Story.housing }))
  it("refuses a unit from the day it closes", () => {
    assert.deepStrictEqual(refusal(handOver(led, closing("2026-02-10"))), { _tag: "Proposal.UnitClosed", unit: Story.finance })
    assert.isTrue(Result.isSuccess(handOver(led, closing("2026-02-11"))))
  })
})
