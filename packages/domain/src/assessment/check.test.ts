import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { check } from "./check.ts"
import type { Finding } from "./Finding.ts"
import * as Points from "./Points.ts"
import { block, item, rulebook } from "./testing/given.ts"

const label = { zh: "名", en: "name" }
const counts = { kind: ["proposal"], reached: ["filed"] }
const pays = { by: "each", points: "5" }
const plain = item("filed", { counts, pays })
const points = (text: string) => Option.getOrThrow(Points.parse(text))
const found = (of: ReadonlyArray<object>, rest: object = {}, given: object = {}) => check(rulebook(block("total", of, given), rest))
const gate = (given: object) => ({ id: "g", label, article: "1", forbids: [], ...given })

describe("check", () => {
  it("finds nothing in a sound rulebook", () => assert.deepStrictEqual(found([plain]), []))

  it.each<[string, ReadonlyArray<object>, object, Finding]>([
    ["an article that is not there", [item("x", { counts, pays, article: "9" })], {}, { _tag: "UnknownArticle", at: "x", article: "9" }],
    ["the article of a cap that is not there", [item("x", { counts, pays, cap: { points: "9", article: "9" } })], {}, { _tag: "UnknownArticle", at: "x", article: "9" }],
    ["an article that nothing stands on", [plain], { articles: [{ id: "1", clause: "1", label, treated: "rule" }, { id: "2", clause: "2", label, treated: "rule" }] }, { _tag: "IdleArticle", at: "2" }],
    ["a gate without an article", [plain], { gates: [{ id: "g", label, forbids: [], anyOf: [{ counts, atLeast: 1 }] }] }, { _tag: "NoArticle", at: "g" }],
    ["a name given twice", [plain, plain], {}, { _tag: "DuplicateId", at: "filed", among: "table" }],
    ["an exception of a later item", [item("x", { counts, pays, except: ["filed"] }), plain], {}, { _tag: "UnknownException", at: "x", item: "filed" }],
    ["a forbidden grade that is not there", [plain], { gates: [gate({ anyOf: [{ counts, atLeast: 1 }], forbids: ["top"] })] }, { _tag: "UnknownGrade", at: "g", grade: "top" }],
    ["a duty that is not there", [item("x", { counts, pays, requires: ["g"] })], {}, { _tag: "UnknownGate", at: "x", gate: "g" }],
    ["a consequence of a duty that is not there", [plain], { consequences: [{ id: "c", label, article: "1", when: [{ by: "unmet", gates: ["g"] }] }] }, { _tag: "UnknownGate", at: "c", gate: "g" }],
    ["a consequence of a grade that is not there", [plain], { consequences: [{ id: "c", label, article: "1", when: [{ by: "grade", grades: ["low"] }] }] }, { _tag: "UnknownGrade", at: "c", grade: "low" }],
    ["a quota on a grade that is not there", [plain], { quotas: [{ id: "q", label, article: "1", grade: "top", count: 1, within: "all", ties: "all" }] }, { _tag: "UnknownGrade", at: "q", grade: "top" }],
    ["a tie told apart by what is no block", [plain], { quotas: [{ id: "q", label, article: "1", count: 1, within: "all", ties: "all", tieBreak: ["filed"] }] }, { _tag: "UnknownBlock", at: "q", block: "filed" }],
    ["a filter that what a proportion is taken of can never have", [item("x", { counts, pays: { by: "ratio", outOf: { kind: ["report"], reached: ["filed"] }, atLeast: [1, 2], points: "5" } })], {},
      { _tag: "DeadFilter", at: "x", field: "reached", value: "filed" }],
    ["a cap above all that can be reached", [item("x", { counts, pays, take: { by: "best", count: 2 }, cap: { points: "12" } })], {},
      { _tag: "IdleCap", at: "x", cap: points("12"), reach: points("10") }],
    ["a floor that nothing can fall to", [item("x", { counts, pays, floor: { points: "0" } })], {}, { _tag: "IdleFloor", at: "x", floor: Points.zero, reach: Points.zero }],
    ["a form of another kind", [item("x", { counts: { kind: ["proposal"], form: ["plenary"] }, pays })], {}, { _tag: "DeadFilter", at: "x", field: "form", value: "plenary" }],
    ["a stage of another kind", [item("x", { counts: { kind: ["report"], reached: ["filed"] }, pays })], {}, { _tag: "DeadFilter", at: "x", field: "reached", value: "filed" }],
    ["a stage both asked for and ruled out", [item("x", { counts: { ...counts, unreached: ["filed"] }, pays })], {}, { _tag: "DeadFilter", at: "x", field: "reached", value: "filed" }],
    ["half days of what nobody attends", [item("x", { counts, measure: "halfDays", pays })], {}, { _tag: "DeadFilter", at: "x", field: "measure", value: "halfDays" }],
    ["an exemption the regulation does not know", [item("x", { counts: { kind: ["meeting"], attendance: ["exempt"] }, pays })], {}, { _tag: "DeadFilter", at: "x", field: "attendance", value: "exempt" }],
    ["a window that ends before it begins", [item("x", { counts: { ...counts, between: { from: "2026-05-01", to: "2026-04-01" } }, pays })], {},
      { _tag: "DeadFilter", at: "x", field: "between", value: "2026-05-01/2026-04-01" }],
    ["a paid stage the records never reach", [item("x", { counts: { kind: ["report"] }, pays: { by: "stage", add: "all", stages: [{ reached: "filed", points: "1" }] } })], {},
      { _tag: "DeadFilter", at: "x", field: "pays", value: "filed" }],
    ["marks paid for what bears none", [item("x", { counts, pays: { by: "mark" } })], {}, { _tag: "DeadFilter", at: "x", field: "pays", value: "mark" }],
    ["a declared role without an item", [item("x", { counts, pays, notFor: ["standing"] })], {}, { _tag: "RoleWithoutItem", role: "standing" }],
    ["a role that is not declared", [item("x", { counts, pays, for: ["convenor"] }), plain], {}, { _tag: "UndeclaredRole", at: "x", role: "convenor" }],
    ["a quota whose window leaves months out", [plain], { gates: [gate({ anyOf: [{ counts: { ...counts, between: { from: "2026-03-01" } }, atLeast: 1, per: "month" }] })] },
      { _tag: "QuotaMisfit", at: "g", per: "month", possible: 0, need: 1 }],
    ["a quota whose window closes before an assessment year from December does", [plain],
      { yearStarts: "12-21", gates: [gate({ anyOf: [{ counts: { ...counts, between: { to: "2026-09-20" } }, atLeast: 1, per: "quarter" }] })] },
      { _tag: "QuotaMisfit", at: "g", per: "quarter", possible: 0, need: 1 }],
    ["a quota of more months than a quarter has", [plain], { gates: [gate({ anyOf: [{ counts, distinct: "month", atLeast: 4, per: "quarter" }] })] },
      { _tag: "QuotaMisfit", at: "g", per: "quarter", possible: 3, need: 4 }],
    ["presence that nobody reaches", [plain], { attendance: { present: { atLeast: [3, 2] } } }, { _tag: "DeadFilter", at: "attendance", field: "present", value: "3/2" }],
    ["an edition that ends before it begins", [plain], { inForce: { from: "2026-01-01", until: "2025-01-01" } }, { _tag: "EmptyEdition", at: "2026" }],
    ["a duty nothing follows from", [plain], { gates: [gate({ anyOf: [{ counts, atLeast: 1 }] })], grades: [{ id: "b", label }] }, { _tag: "IdleGate", at: "g" }],
    ["a consequence of a total no year is below", [plain], { consequences: [{ id: "c", label, article: "1", when: [{ by: "below", points: "0" }] }] },
      { _tag: "IdleConsequence", at: "c", points: points("0"), always: false }],
    ["a consequence of a total every year is below", [item("x", { counts, pays, take: { by: "once" } })], { consequences: [{ id: "c", label, article: "1", when: [{ by: "below", points: "9" }] }] },
      { _tag: "IdleConsequence", at: "c", points: points("9"), always: true }],
    ["grades out of order", [plain], { grades: [{ id: "a", label, from: "60" }, { id: "b", label, from: "80" }, { id: "c", label }] }, { _tag: "GradeOutOfOrder", at: "b" }],
    ["no grade for low totals", [plain], { grades: [{ id: "a", label, from: "60" }] }, { _tag: "NoLowestGrade" }]
  ])("finds %s", (_, of, rest, finding) => assert.deepStrictEqual(found(of, rest), [finding]))

  it("finds an item without an article, unless a place around it has one", () => {
    const bare = { node: "item", id: "bare", label, counts, pays }
    assert.deepStrictEqual(found([bare, plain]), [])
    const table = { node: "block", id: "total", label, of: [bare, plain] }
    assert.deepStrictEqual(check(rulebook(table)), [{ _tag: "NoArticle", at: "bare" }])
  })

  it("finds a grade that one role cannot reach", () => {
    const grades = [{ id: "a", label, from: "10" }, { id: "b", label }]
    const once = { counts, pays, take: { by: "once" } }
    assert.deepStrictEqual(found([item("all", once), item("more", { ...once, for: ["standing"] })], { grades }), [
      { _tag: "UnreachableGrade", at: "a", from: points("10"), role: "member", reach: points("5") }
    ])
  })

  it("reaches for the most that alternatives, stages, levels and steps can bring", () => {
    const most = (given: object) => found([item("x", { counts: { kind: ["report"] }, ...given, cap: { points: "100" } })]).map((finding) => "reach" in finding && finding.reach)
    const once = { take: { by: "once" } }
    assert.deepStrictEqual(most({ pays: { by: "level", add: "all", points: { city: "3", province: "4" } }, ...once }), [points("7")])
    assert.deepStrictEqual(most({ pays: { by: "level", add: "highest", points: { city: "3", province: "4" } }, ...once }), [points("4")])
    assert.deepStrictEqual(most({ pays: { by: "steps", add: "all", steps: [{ atLeast: 1, points: "2" }, { atLeast: 3, points: "9" }] } }), [points("11")])
    assert.deepStrictEqual(most({ pays: { by: "each", points: { sole: "2", co: "1" } }, distinct: "quarter" }), [points("8")])
    assert.deepStrictEqual(most({ pays: { by: "each", points: "2" } }), [])
    assert.deepStrictEqual(most({ pays: { by: "each", points: "2" }, measure: "amount", ...once }), [])
  })
})
