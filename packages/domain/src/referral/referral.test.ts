import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Day, Referral } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

const at = on("2026-11-20"), day = (text: string) => Day.Day.make(text)
const self = Story.at("Filed"), road = { level: "province", on: day("2026-11-02"), jointly: "酒泉、张掖、武威三市政协" } as const
const after = (...events: ReadonlyArray<Referral.ReferralEvent.ReferralEvent>) => HashMap.getUnsafe(events.reduce(Referral.evolve, Referral.empty), Story.id)
const handIn = (handing: Referral.Handing, known?: Referral.Referral) => Referral.handIn(self, handing, known, at)
const once = Result.getOrThrow(handIn(road))
const answer = (outcome: Referral.Answer["outcome"], known = after(once), when = "2026-11-15") => Referral.answer(known, "province", { outcome, number: "第128号", on: day(when) }, at)

describe("Referral.handIn", () => {
  it("records where, when and with whom a proposal was handed in above, at each level once", () => {
    assert.deepStrictEqual(after(once).entries, [{ ...road, at }])
    assert.isTrue(Result.isSuccess(handIn({ level: "national", on: road.on }, after(once))))
  })
  it("refuses a draft, a day to come, and a second time while it lies there or is filed there", () => {
    assert.deepStrictEqual(refusal(Referral.handIn(Story.at("Drafted"), road, undefined, at)), { _tag: "Referral.NotReceived", id: Story.id })
    assert.deepStrictEqual(refusal(handIn({ ...road, on: day("2026-11-21") })), { _tag: "Referral.OutOfTime", on: "2026-11-21" })
    for (const known of [after(once), after(once, Result.getOrThrow(answer("filed")))]) assert.deepStrictEqual(refusal(handIn(road, known)), { _tag: "Referral.HandedInAlready", id: Story.id, level: "province" })
    assert.isTrue(Result.isSuccess(handIn(road, after(once, Result.getOrThrow(answer("notFiled"))))))
  })
})

describe("Referral.answer", () => {
  it("records what became of it there, with the number it bears", () =>
    assert.deepStrictEqual(after(once, Result.getOrThrow(answer("filed"))).entries[0]?.answer, { outcome: "filed", number: "第128号", on: day("2026-11-15") }))
  it("refuses a level it does not lie at, a second answer, and a day before the handing in or to come", () => {
    assert.deepStrictEqual(refusal(Referral.answer(after(once), "national", { outcome: "filed", on: day("2026-11-15") }, at)), { _tag: "Referral.NotFound", id: Story.id, level: "national" })
    assert.deepStrictEqual(refusal(answer("filed", after(once, Result.getOrThrow(answer("merged"))))), { _tag: "Referral.NotFound", id: Story.id, level: "province" })
    for (const when of ["2026-11-01", "2026-11-21"]) assert.deepStrictEqual(refusal(answer("filed", after(once), when)), { _tag: "Referral.OutOfTime", on: when, from: "2026-11-02" })
  })
})

describe("Referral.byLevel", () => {
  it("counts what was handed in and filed by level, what waits apart, and what was handed in anew as it stands last", () => {
    const filed = after(once, Result.getOrThrow(answer("filed")), Result.getOrThrow(handIn({ level: "national", on: road.on }, after(once))))
    const anew = after(once, Result.getOrThrow(answer("notFiled")), once)
    assert.deepStrictEqual(Referral.byLevel([filed, anew]), [
      { level: "province", handedIn: 2, filed: 1, merged: 0, notFiled: 0, waiting: 1 }, { level: "national", handedIn: 1, filed: 0, merged: 0, notFiled: 0, waiting: 1 }
    ])
    assert.deepStrictEqual(Referral.byLevel([]), [])
  })
})
