import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const { finance, housing, id } = Story
const { accepted, handedOver, replied } = Story.happening(id)
const at = on("2026-02-16"), later = on("2026-02-24")
const led = (self: Proposal.Proposal) => "handling" in self.stage ? self.stage.handling.ledByHead : undefined

describe("Proposal.sayHeadLeads", () => {
  const ask = (self: Proposal.At<"HandedOver" | "Accepted">, unit = housing) => Proposal.sayHeadLeads(self, unit, at)

  it("says after accepting that the unit's head leads, and when", () =>
    assert.deepStrictEqual(led(Story.after("Accepted", Result.getOrThrow(ask(Story.at("Accepted"))))), [{ unit: housing, at }]))
  it("refuses what was said on accepting", () =>
    assert.deepStrictEqual(refusal(ask(Story.standing("Accepted", Story.book(...Story.until("HandedOver"), { ...accepted, ledByHead: true })))), { _tag: "Proposal.HeadLeadsAlready", id, unit: housing }))
  it("refuses a unit that has not accepted, and one that need not answer", () => {
    assert.deepStrictEqual(refusal(ask(Story.at("HandedOver"))), { _tag: "Proposal.NotAccepted", id, unit: housing })
    assert.deepStrictEqual(refusal(ask(Story.at("Accepted"), finance)), { _tag: "Proposal.NotTheirs", id, unit: finance })
  })
  it("refuses a unit that has replied while another has yet to", () => {
    const both = Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [housing, finance] } }, accepted, { ...accepted, unit: finance }, replied)
    assert.deepStrictEqual(refusal(ask(Story.standing("Accepted", both))), { _tag: "Proposal.AlreadyReplied", id, round: 1 })
  })
})

describe("Proposal.takeBackHeadLeads", () => {
  const both = [...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [housing, finance] } }, { ...accepted, ledByHead: true }, { ...accepted, unit: finance, ledByHead: true }] as const
  const ask = (reason: string, self = Story.standing("Accepted", Story.book(...both))) => Proposal.takeBackHeadLeads(self, housing, reason, later)

  it("takes it back for that unit alone, after which it may be said anew", () => {
    const once = Story.book(...both, Result.getOrThrow(ask("负责同志调离")))
    assert.deepStrictEqual(led(Story.standing("Accepted", once)), [{ unit: finance, at: accepted.at }])
    const again = Story.standing("Accepted", Story.book(...both, Result.getOrThrow(ask("负责同志调离")), Result.getOrThrow(Proposal.sayHeadLeads(Story.standing("Accepted", once), housing, later))))
    assert.deepStrictEqual(led(again), [{ unit: finance, at: accepted.at }, { unit: housing, at: later }])
  })
  it("leaves nobody leading where it was the only one", () => {
    const one = { ...accepted, ledByHead: true } as const
    const taken = Proposal.takeBackHeadLeads(Story.standing("Accepted", Story.book(...Story.until("HandedOver"), one)), housing, "负责同志调离", later)
    assert.isUndefined(led(Story.after("HandedOver", one, Result.getOrThrow(taken))))
  })
  it("refuses the unit that has replied, and no other", () => {
    const half = Story.standing("Accepted", Story.book(...both, replied))
    assert.deepStrictEqual(refusal(ask("负责同志调离", half)), { _tag: "Proposal.AlreadyReplied", id, round: 1 })
    assert.isTrue(Result.isSuccess(Proposal.takeBackHeadLeads(half, finance, "负责同志调离", later)))
  })
  it("refuses without a reason, and what was not said", () => {
    assert.deepStrictEqual(refusal(ask("  ")), { _tag: "Proposal.NoReason", id })
    assert.deepStrictEqual(refusal(ask("负责同志调离", Story.at("Accepted"))), { _tag: "Proposal.HeadLeadsNot", id, unit: housing })
  })
})

describe("Proposal.tellHeadBy", () => {
  const under = (toldWithin?: number) => ({ ledByHead: { aYear: 1, ...(toldWithin !== undefined && { toldWithin }) } })

  it("counts the days from the handover, and stays with a second handling", () => {
    assert.strictEqual(Proposal.tellHeadBy(Story.at("Accepted"), under(10)), "2026-02-20")
    assert.strictEqual(Proposal.tellHeadBy(Story.after("Rated", { _tag: "SecondHandlingOrdered", proposal: id, deadline: handedOver.deadline, at: on("2026-05-12") }), under(10)), "2026-02-20")
  })
  it("counts anew once it is handed over again", () =>
    assert.strictEqual(Proposal.tellHeadBy(Story.after("HandedOver", { _tag: "HandlingRecalled", proposal: id, reason: "另行交办", at }, { ...handedOver, at: on("2026-03-01") }), under(10)), "2026-03-11"))
  it("gives no day without the rule, without its days, or before a handover", () => {
    assert.isUndefined(Proposal.tellHeadBy(Story.at("Accepted"), {}))
    assert.isUndefined(Proposal.tellHeadBy(Story.at("Accepted"), under()))
    assert.isUndefined(Proposal.tellHeadBy(Story.at("Filed"), under(10)))
  })
})
