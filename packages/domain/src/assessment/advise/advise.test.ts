import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { addDays, Day } from "../../committee/Day.ts"
import { assess } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Points from "../Points.ts"
import { block, fact, facts, item, rulebook, shen, year } from "../testing/given.ts"
import { advise } from "./advise.ts"

const on = (day: string) => Day.make(day)
const sheetOf = (rules: typeof binhe, some: ReadonlyArray<Fact>) => assess(rules, { id: shen, roles: [] }, some, year)
const adviceOf = (rules: typeof binhe, some: ReadonlyArray<Fact>, today = "2026-08-01") => advise(rules, sheetOf(rules, some), on(today))
const contact = (n: number, day: string, amount: number) => fact(`contact/c${n}`, { on: day, amount })

describe("what would meet an unmet duty", () => {
  it("is what is still wanting in each quarter and in the year, past quarters told apart", () => {
    const { duties } = adviceOf(binhe, [contact(1, "2026-02-02", 20), contact(2, "2026-09-02", 6), ...facts(1, "proposal", { reached: ["submitted"] })])
    assert.deepStrictEqual(duties.map(({ gate, ways }) => [gate, ways.map(({ measure, wants }) => [measure, wants.map(({ from, lack, over }) => [from, lack, over])])]), [
      ["plenary-attended", [["records", [["2026-01-01", 1, false]]]]],
      ["contact-quarterly", [["records", [["2026-04-01", 1, true], ["2026-10-01", 1, false]]]]],
      ["contact-forty", [["amount", [["2026-01-01", 14, false]]]]]
    ])
  })
  it("is nothing that can be added where a limit is passed", () => {
    const most = rulebook(block("total", [item("x", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "1" } })]), {
      gates: [{ id: "few", label: { zh: "名", en: "name" }, anyOf: [{ counts: { kind: ["breach"] }, atMost: 1 }], forbids: [] }]
    })
    assert.deepStrictEqual(adviceOf(most, facts(3, "breach")).duties.map(({ ways }) => ways.map(({ tooMany, wants }) => [tooMany, wants])), [[[2, []]]])
  })
  const Given = Schema.Struct({
    need: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })), per: Schema.Literals(["none", "quarter", "halfYear"]),
    days: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 364 }))).check(Schema.isMaxLength(8))
  })
  it.prop("is enough, and one less is not", [Given], ([{ days, need, per }]) => {
    const rules = rulebook(block("total", [item("x", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "1" } })]), {
      gates: [{ id: "duty", label: { zh: "名", en: "name" }, anyOf: [{ counts: { kind: ["contact"] }, measure: "amount", atLeast: need, ...(per === "none" ? {} : { per }) }], forbids: [] }]
    })
    const own = days.map((day, n) => contact(n, addDays(on("2026-01-01"), day), 1))
    const wants = adviceOf(rules, own).duties[0]?.ways[0]?.wants ?? []
    const added = (less: number) => wants.flatMap(({ from, lack }, n) => lack - (n === 0 ? less : 0) > 0 ? [contact(100 + n, from, lack - (n === 0 ? less : 0))] : [])
    assert.isTrue(sheetOf(rules, [...own, ...added(0)]).duties[0]?.met)
    if (wants.length > 0) assert.isFalse(sheetOf(rules, [...own, ...added(1)]).duties[0]?.met)
  }, { arbitrary: { runs: 60 } })
})

describe("the room a cap leaves", () => {
  const proposals = (n: number) => facts(n, "proposal", { reached: ["submitted", "filed"] })
  const capped = (n: number) => adviceOf(binhe, proposals(n)).rooms.find(({ place }) => place === "filing")
  it("shrinks as records come, and what lies beyond is said", () => {
    assert.deepStrictEqual([0, 1, 2].map((n) => capped(n)).map((room) => room && [room.points, room.left, room.beyond].map((points) => Points.format(points))), [["0", "25", "0"], ["25", "0", "0"], ["25", "0", "25"]])
  })
  it("is no wider than that of the cap around it", () => {
    const rules = rulebook(block("total", [block("outer", [block("inner", [item("x", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "3" } })], { cap: { points: "9" } })], { cap: { points: "5" } })]))
    assert.deepStrictEqual(adviceOf(rules, facts(1, "proposal")).rooms.map(({ left, place }) => [place, Points.format(left)]), [["outer", "2"], ["inner", "2"]])
  })
  it("is true: a record worth the room brings all of it, one more point brings no more", () => {
    const rules = rulebook(block("total", [block("inner", [item("x", { counts: { kind: ["contact"] }, measure: "amount", pays: { by: "each", points: "1" } })], { cap: { points: "9" } })]))
    const own = [contact(1, "2026-02-02", 4)], left = adviceOf(rules, own).rooms[0]?.left ?? Points.zero
    const worth = (amount: number) => sheetOf(rules, [...own, contact(2, "2026-03-02", amount)]).total - sheetOf(rules, own).total
    assert.deepStrictEqual([worth(left / 10_000), worth(left / 10_000 + 1)], [left, left])
  })
})

describe("what is withheld and what is not recorded", () => {
  it("tells what waits for a stage from what stays out, and both from what nobody recorded", () => {
    const rules = rulebook(block("total", [
      item("filed", { counts: { kind: ["proposal"] }, pays: { by: "stage", stages: [{ reached: "filed", points: "5" }], add: "highest" } }),
      item("once", { counts: { kind: ["report"] }, pays: { by: "each", points: "2" }, take: { by: "once" } }),
      item("speech", { counts: { kind: ["speech"] }, pays: { by: "each", points: "2" } }),
      item("breach", { counts: { kind: ["breach"] }, pays: { by: "each", points: "-2" } })
    ]))
    const { unrecorded, waiting, withheld } = adviceOf(rules, [...facts(1, "proposal", { reached: ["submitted"] }), ...facts(2, "report")])
    assert.deepStrictEqual([waiting.map(({ item }) => item), withheld.map(({ item }) => item), unrecorded], [["filed"], ["once"], ["speech"]])
  })
})
