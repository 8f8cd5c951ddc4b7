import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Member from "../../member/Member.ts"
import { assessAll } from "../assess.ts"
import { block, fact, item, rulebook, year } from "../testing/given.ts"
import * as WhatIf from "./index.ts"

const grades = [{ id: "good", label: { zh: "好", en: "good" }, article: "1", from: "20" }, { id: "rest", label: { zh: "其余", en: "rest" }, article: "1" }]
const articles = ["1", "2"].map((id) => ({ id, clause: id, label: { zh: id, en: id }, treated: "rule" }))
const book = (proposal: string, report: string, cap: string) => rulebook(block("total", [
  item("p", { article: "1", counts: { kind: ["proposal"] }, pays: { by: "each", points: proposal }, cap: { points: cap } }),
  item("r", { article: "2", counts: { kind: ["report"] }, pays: { by: "each", points: report } })
]), { articles, grades })
const members = Array.from({ length: 12 }, (_, index) => Member.Id.make(`m-${String(index).padStart(2, "0")}`))

/** A committee in which every member has so many proposals and reports. */
const moved = (counts: ReadonlyArray<readonly [proposals: number, reports: number]>, before = book("10", "5", "30"), after = book("6", "7", "18")) => {
  const facts = counts.flatMap(([proposals, reports], index) => [
    ...Array.from({ length: proposals }, (_, n) => fact(`proposal/${index}-${n}`, { member: members[index] ?? "" })),
    ...Array.from({ length: reports }, (_, n) => fact(`report/${index}-${n}`, { member: members[index] ?? "" }))
  ])
  const who = counts.map((_, index) => ({ id: members[index] ?? Member.Id.make("x"), roles: [] }))
  return WhatIf.compare(assessAll(before, who, facts, year), assessAll(after, who, facts, year))
}
const Counts = Schema.Array(Schema.Tuple([Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5 })), Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 }))])).check(Schema.isMaxLength(12))

describe("WhatIf.compare", () => {
  it("says where both rulebooks leave a member, and by which clauses", () =>
    assert.deepStrictEqual(JSON.parse(JSON.stringify(moved([[2, 1]]))), [{
      member: "m-00", from: { total: 250_000, grade: "good" }, to: { total: 190_000, grade: "rest" }, by: [{ clause: "sample/1", points: -80_000 }, { clause: "sample/2", points: 20_000 }]
    }]))
  it("tells clauses of different rulebooks apart", () =>
    assert.deepStrictEqual(moved([[1, 0]], book("10", "5", "30"), { ...book("10", "5", "30"), id: "other" })[0]?.by.map(({ clause }) => clause), ["other/1", "sample/1"]))
  it.prop("the shifts of a member add up to the difference of the totals, and those of the clauses to that of all", { counts: Counts }, ({ counts }) => {
    const all = moved(counts)
    for (const { by, from, to } of all) assert.strictEqual(by.reduce((sum, { points }) => sum + points, 0), to.total - from.total)
    const clauses = WhatIf.byClause(all).reduce((sum, { given, taken }) => sum + given - taken, 0)
    assert.strictEqual(clauses, all.reduce((sum, { from, to }) => sum + to.total - from.total, 0))
  }, { arbitrary: { runs: 40 } })
  it.prop("moves nobody where the rulebook stays the same", { counts: Counts }, ({ counts }) =>
    assert.isTrue(moved(counts, book("10", "5", "30"), book("10", "5", "30")).every(({ by, from, to }) => by.length === 0 && from.total === to.total && from.grade === to.grade)), { arbitrary: { runs: 20 } })
})

describe("WhatIf.byClause", () => {
  it("puts the clause first that moves the most points, whichever way", () =>
    assert.deepStrictEqual(WhatIf.byClause(moved([[3, 0], [1, 1], [0, 1]])).map(({ clause, gain, given, lose, taken }) => [clause, gain, lose, Number(given), Number(taken)]), [["sample/1", 0, 2, 0, 160_000], ["sample/2", 2, 0, 40_000, 0]]))
})

describe("WhatIf.byGroup", () => {
  const counts = Array.from({ length: 9 }, (_, index): readonly [number, number] => [index % 3, 1])
  it("tells of five, and of four only that they are four", () => {
    const told = WhatIf.byGroup(moved(counts), (member) => [member < "m-05" ? "a" : "b"])
    assert.deepStrictEqual(told.map(({ group, of, told }) => [group, of, told === undefined]), [["a", 5, false], ["b", 4, true]])
    assert.deepInclude(told[0]?.told, { gain: 2, lose: 3 })
  })
  it.prop("never tells anything of a group of fewer than five", { counts: Counts, of: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 })) }, ({ counts, of }) => {
    for (const group of WhatIf.byGroup(moved(counts), (member) => [String(members.indexOf(member) % of)])) assert.strictEqual(group.told !== undefined, group.of >= WhatIf.least)
  }, { arbitrary: { runs: 20 } })
})

describe("WhatIf.ensuing", () => {
  const text = rulebook(block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "10" } })]), {
    grades,
    quotas: [
      { id: "two", label: { zh: "两名", en: "two" }, article: "1", count: 2, within: "all", years: 2, ties: "decided" },
      { id: "half", label: { zh: "一半", en: "half" }, article: "1", share: [1, 2], within: "group", ties: "none" }
    ],
    consequences: [{ id: "talk", label: { zh: "谈话", en: "a talk" }, article: "1", when: [{ by: "below", points: "20" }], running: 2 }]
  })
  it("counts whom a year alone would name, and between whom the meeting decides", () => {
    const counts = [3, 2, 2, 1], who = counts.map((_, index) => ({ id: members[index] ?? Member.Id.make("x"), roles: [] }))
    const facts = counts.flatMap((count, index) => Array.from({ length: count }, (_, n) => fact(`proposal/${index}-${n}`, { member: members[index] ?? "" })))
    assert.deepStrictEqual(WhatIf.ensuing(text, assessAll(text, who, facts, year), (member) => member < "m-02" ? "a" : "b"), [
      { does: "quota", id: "two", people: 1, toDecide: 2 }, { does: "quota", id: "half", people: 2, toDecide: 0 }, { does: "consequence", id: "talk", people: 1 }
    ])
  })
  it("names nobody where a rulebook has neither", () => assert.deepStrictEqual(WhatIf.ensuing({ ...text, quotas: [], consequences: [] }, [], () => undefined), []))
})
