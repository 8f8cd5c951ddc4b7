import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.returnToOffice", () => {
  const reason = "扶手由街道负责"
  const back = (day: string, time: string, committee = Story.county) => Proposal.returnToOffice(Story.at("HandedOver"), Story.housing, reason, committee, on(day, time))

  it("puts the proposal back among the filed, with its number, and counts the return", () => {
    const event = Result.getOrThrow(back("2026-02-12", "09:00"))
    assert.strictEqual(event.reason, reason)
    const handovers = [{ assignment: Story.sole, at: Story.when.handedOver, back: { unit: Story.housing, reason, at: event.at } }]
    assert.deepStrictEqual(Story.after("HandedOver", event), { ...Story.after("Filed"), returns: 1, handovers })
  })
  it("is open for five working days in the county, past the Spring Festival", () => {
    assert.isTrue(Result.isSuccess(back("2026-02-24", "23:59")))
    assert.deepStrictEqual(refusal(back("2026-02-25", "00:00")), { _tag: "Proposal.ReturnOver", id: Story.id, last: "2026-02-24" })
  })
  it("is open for ten working days in the city", () => {
    assert.isTrue(Result.isSuccess(back("2026-03-02", "23:59", Story.city)))
    assert.deepStrictEqual(refusal(back("2026-03-03", "00:00", Story.city)), { _tag: "Proposal.ReturnOver", id: Story.id, last: "2026-03-02" })
  })
  it("is open for a week of calendar days where the policy counts so", () => {
    const week = { ...Story.county, policy: { ...Story.county.policy, returnWithin: 7, returnIn: "days" } } as const
    assert.isTrue(Result.isSuccess(back("2026-02-17", "23:59", week)))
    assert.deepStrictEqual(refusal(back("2026-02-18", "00:00", week)), { _tag: "Proposal.ReturnOver", id: Story.id, last: "2026-02-17" })
  })
  it("refuses a unit that was not asked to answer", () =>
    assert.deepStrictEqual(
      refusal(Proposal.returnToOffice(Story.at("HandedOver"), Story.finance, reason, Story.county, Story.when.accepted)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance }
    ))
  it("refuses the return after the last the policy allows", () => {
    const allowed = Proposal.returnsAllowed(Story.county.policy)
    const again = (returns: number) => Proposal.returnToOffice({ ...Story.at("HandedOver"), returns }, Story.housing, reason, Story.county, Story.when.accepted)
    assert.isTrue(Result.isSuccess(again(allowed - 1)))
    assert.deepStrictEqual(refusal(again(allowed)), { _tag: "Proposal.ReturnsUsedUp", id: Story.id, allowed })
  })
  it("refuses a return without a reason", () =>
    assert.deepStrictEqual(refusal(Proposal.returnToOffice(Story.at("HandedOver"), Story.housing, " 　", Story.county, Story.when.accepted)), { _tag: "Proposal.NoReason", id: Story.id }))
})
