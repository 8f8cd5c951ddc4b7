import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Commitment, Day, Unit } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { units } from "../proposal/History.story.ts"
import * as Proposals from "../proposal/Proposal.story.ts"
import * as Story from "./Commitment.story.ts"

const promise = Story.after(), { id, later } = Story
const day = (text: string) => Day.Day.make(text)

describe("Commitment.make", () => {
  it("makes a promise of what is planned for a day, and of nothing else", () => {
    assert.deepStrictEqual([...HashMap.keys(Story.promises(...Commitment.make(Story.sent(), Commitment.empty)))], [id])
    assert.deepStrictEqual(promise, {
      id, of: Proposals.id, unit: Proposals.housing, recommendation: 1, round: 1, text: "列入明年改造清单。", promised: day("2026-10-15"), until: day("2026-10-15"),
      madeAt: Proposals.when.replied, progress: [], postponements: [], transfers: [], asked: [], state: { _tag: "Open" }
    })
  })
  it("renews what the unit promised before and has not kept", () => {
    const first = Commitment.make(Story.sent(), Commitment.empty), again = Commitment.make(Story.sent(2, "2027-05-31"), Story.promises(...first))
    const after = Story.promises(...first, ...again), next = Commitment.idOf(Proposals.id, Proposals.housing, 1, 2)
    assert.deepStrictEqual(HashMap.getUnsafe(after, id).state, { _tag: "Renewed", by: next, at: Proposals.when.replied })
    assert.strictEqual(HashMap.getUnsafe(after, next).until, "2027-05-31")
    assert.deepStrictEqual(Commitment.due(after, day("2028-01-01")).map((one) => one.id), [next])
  })
})

describe("Commitment.report", () => {
  it("keeps what the unit says on the way, and holds nothing for kept on its word", () => {
    const after = Story.after(Commitment.report(promise, Proposals.housing, "招标已完成。", true, later))
    assert.deepStrictEqual(after.progress, [{ unit: Proposals.housing, text: "招标已完成。", done: true, at: later }])
    assert.isTrue(Commitment.isOpen(after))
  })
  it("refuses another unit", () =>
    assert.deepStrictEqual(refusal(Commitment.report(promise, Proposals.finance, "招标已完成。", false, later)), { _tag: "Commitment.NotTheirs", id, unit: Proposals.finance }))
})

describe("a postponement", () => {
  const ask = (self = promise, until = "2027-03-31") => Commitment.askPostponement(self, Proposals.housing, day(until), "资金下半年到位。", later)
  const asked = Story.after(ask())
  it("moves the day once the office grants it, and keeps the day first promised", () => {
    const after = Story.after(ask(), Commitment.postpone(asked, later))
    assert.deepStrictEqual([after.until, after.promised, after.postponements[0]?.answer], ["2027-03-31", "2026-10-15", "granted"])
  })
  it("leaves the day where the office refuses it", () => {
    const after = Story.after(ask(), Commitment.refusePostponement(asked, "请按期办结。", later))
    assert.deepStrictEqual([after.until, after.postponements[0]?.answer, after.postponements[0]?.note], ["2026-10-15", "refused", "请按期办结。"])
  })
  it("refuses an earlier day, a second request, and an answer to none", () => {
    assert.deepStrictEqual(refusal(ask(promise, "2026-10-15")), { _tag: "Commitment.NotLater", id, due: "2026-10-15" })
    assert.deepStrictEqual(refusal(ask(asked)), { _tag: "Commitment.AskedAlready", id, until: "2027-03-31" })
    assert.deepStrictEqual(refusal(Commitment.postpone(promise, later)), { _tag: "Commitment.NothingAsked", id })
    assert.deepStrictEqual(refusal(Commitment.refusePostponement(promise, "不同意。", later)), { _tag: "Commitment.NothingAsked", id })
  })
})

describe("Commitment.transfer", () => {
  const hand = (to = Proposals.transport, because: Commitment.Because = "reorganisation", post?: string, self = promise) =>
    Commitment.transfer(self, { to, because, reason: "职责随机构改革划转。", ...(post !== undefined && { post }) }, units, later)
  it("hands it to another unit with its text and its day", () => {
    const after = Story.after(hand())
    assert.deepStrictEqual([after.unit, after.until, after.text], [Proposals.transport, promise.until, promise.text])
    assert.deepStrictEqual(after.transfers, [{ from: Proposals.housing, to: Proposals.transport, because: "reorganisation", reason: "职责随机构改革划转。", at: later }])
    assert.deepStrictEqual(refusal(Commitment.report(after, Proposals.housing, "不再负责。", false, later)), { _tag: "Commitment.NotTheirs", id, unit: Proposals.housing })
  })
  it("outlives the officer: another post takes it over inside the unit", () => {
    const after = Story.after(hand(Proposals.housing, "officer", "城建科"))
    assert.deepStrictEqual([after.unit, after.post], [Proposals.housing, "城建科"])
    assert.deepStrictEqual(refusal(hand(Proposals.housing, "officer", "城建科", after)), { _tag: "Commitment.SameHands", id, unit: Proposals.housing })
  })
  it("refuses the same unit without a post, one nobody knows, and one that is closed", () => {
    assert.deepStrictEqual(refusal(hand(Proposals.housing)), { _tag: "Commitment.SameHands", id, unit: Proposals.housing })
    assert.deepStrictEqual(refusal(hand(Unit.Id.make("nobody"))), { _tag: "Unit.NotFound", unit: "nobody" })
    const shut = HashMap.modify(units, Proposals.finance, (unit) => ({ ...unit, closed: day("2026-06-30") }))
    assert.deepStrictEqual(refusal(Commitment.transfer(promise, { to: Proposals.finance, because: "competence", reason: "由财政局承担。" }, shut, later)), { _tag: "Commitment.UnitClosed", unit: Proposals.finance })
  })
})

describe("Commitment.discharge", () => {
  const keep = (by: Commitment.Confirmer) => Commitment.discharge(promise, "现场看过，扶手已装。", by, [Proposals.first], later)
  it("is confirmed with evidence by a proposer or the office", () => {
    for (const by of [{ _tag: "Member", member: Proposals.first }, { _tag: "Office" }] as const) {
      assert.deepStrictEqual(Story.after(keep(by)).state, { _tag: "Discharged", evidence: "现场看过，扶手已装。", by, at: later })
    }
  })
  it("refuses anybody else", () =>
    assert.deepStrictEqual(refusal(keep({ _tag: "Member", member: Proposals.stranger })), { _tag: "Commitment.NotAProposer", id, member: Proposals.stranger }))
  it("leaves nothing to do once it is settled", () => {
    const kept = Story.after(keep({ _tag: "Office" })), released = Story.after(Commitment.release(promise, "建议所指小区已拆迁。", later))
    assert.strictEqual(released.state._tag, "Released")
    const verbs = (self: Commitment.Commitment) => [
      Commitment.report(self, Proposals.housing, "仍在推进。", false, later), Commitment.askPostponement(self, Proposals.housing, day("2027-01-01"), "资金未到。", later),
      Commitment.askAgain(self, later), Commitment.release(self, "不再办理。", later), Commitment.discharge(self, "已经看过。", { _tag: "Office" }, [], later),
      Commitment.transfer(self, { to: Proposals.transport, because: "competence", reason: "职责划转。" }, units, later), Commitment.postpone(self, later)
    ]
    for (const [self, state] of [[kept, "Discharged"], [released, "Released"]] as const) {
      for (const refused of verbs(self)) assert.deepStrictEqual(refusal<unknown, { readonly _tag: string }>(refused), { _tag: "Commitment.Settled", id, state })
    }
  })
})

describe("Commitment.due", () => {
  it("asks on the day it is due and every thirty days after, until it is settled", () => {
    const on_ = (today: string, self = promise) => Commitment.due(HashMap.make([id, self]), day(today)).length
    assert.deepStrictEqual(["2026-10-14", "2026-10-15", "2026-12-31"].map((today) => on_(today)), [0, 1, 1])
    const asked = Story.after(Commitment.askAgain(promise, on("2026-10-15")))
    assert.deepStrictEqual(["2026-11-13", "2026-11-14"].map((today) => on_(today, asked)), [0, 1])
    assert.strictEqual(on_("2030-01-01", Story.after(Commitment.release(promise, "小区已拆迁。", later))), 0)
  })
  it("asks on its own day although it was asked before", () =>
    assert.strictEqual(Commitment.nextAsked(Story.after(Commitment.askAgain(promise, on("2026-10-01")))), "2026-10-15"))
  it.prop("asks again of every open promise however long it takes, in whatever session or term", { years: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 30 })) }, ({ years }) => {
    let self = promise
    for (let turn = 0; turn < years; turn++) {
      const today = Commitment.nextAsked(self)
      assert.deepStrictEqual(Commitment.due(HashMap.make([id, self]), today).map((one) => one.id), [id])
      self = HashMap.getUnsafe(Commitment.evolve(HashMap.make([id, self]), Result.getOrThrow(Commitment.askAgain(self, on(today)))), id)
    }
    assert.lengthOf(self.asked, years)
  })
})
