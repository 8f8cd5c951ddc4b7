import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import { read } from "./read.ts"
import type { Role } from "./Rulebook.ts"
import { block, data, fact, item, rulebook, shen, year } from "./testing/given.ts"

const label = { zh: "门", en: "gate" }
const table = block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "10" } })])
const grades = [{ id: "excellent", label, from: "80" }, { id: "competent", label, from: "60" }, { id: "improve", label }]
const book = (gates: ReadonlyArray<object>) => rulebook(table, { grades, gates: gates.map((gate, index) => ({ id: `g${index}`, label, article: "1", forbids: [], ...gate })) })
const weighed = (gate: object, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) =>
  assess(book([gate]), { id: shen, roles }, given, year).duties.map(({ conditions, met }) => [met, ...conditions.map(({ have, need }) => `${have}/${need}`)])
const contacts = (...days: ReadonlyArray<string>) => days.map((day) => fact(`contact/${day}`, { on: `2026-${day}`, amount: 10 }))
const atLeast = (kind: string, atLeast: number, rest: object = {}) => ({ counts: { kind: [kind] }, atLeast, ...rest })

describe("a minimum duty", () => {
  it.each<[string, object, ReadonlyArray<Fact>, ReadonlyArray<unknown>]>([
    ["counts records against its need", { anyOf: [atLeast("contact", 2)] }, contacts("01-05"), [false, "1/2"]],
    ["counts person-times", { anyOf: [atLeast("contact", 20, { measure: "amount" })] }, contacts("01-05", "01-06"), [true, "20/20"]],
    ["is met by either alternative", { anyOf: [atLeast("proposal", 1), atLeast("report", 1)] }, [fact("report/a")], [true, "0/1", "1/1"]],
    ["asks for every quarter", { anyOf: [atLeast("contact", 1, { per: "quarter" })] }, contacts("01-05", "01-06", "04-01", "12-31"), [false, "3/4"]],
    ["asks for every half year", { anyOf: [atLeast("contact", 1, { per: "halfYear" })] }, contacts("06-30", "07-01"), [true, "2/2"]],
    ["counts days once", { anyOf: [atLeast("contact", 2, { distinct: "day" })] }, [...contacts("01-05"), fact("contact/x", { on: "2026-01-05" })], [false, "1/2"]],
    ["looks at the year only", { anyOf: [atLeast("contact", 1)] }, [fact("contact/old", { on: "2025-12-31" })], [false, "0/1"]],
    ["looks back to the beginning of the term", { anyOf: [atLeast("contact", 1, { within: "term" })] }, [fact("contact/old", { on: "2022-01-01" })], [true, "1/1"]],
    ["asks for every year of the term", { anyOf: [atLeast("contact", 1, { within: "term", per: "year" })] },
      ["2022-02-01", "2023-02-01", "2025-02-01", "2026-12-31"].map((on) => fact(`contact/${on}`, { on })), [false, "4/5"]],
    ["allows no more than its limit", { anyOf: [{ counts: { kind: ["breach"] }, atMost: 0 }] }, [fact("breach/a")], [false, "1/0"]]
  ])("%s", (_, gate, given, expected) => assert.deepStrictEqual(weighed(gate, given), [expected]))

  it("does not ask another role", () => {
    const gate = { for: ["standing"], anyOf: [atLeast("report", 1)] }
    assert.deepStrictEqual(weighed(gate, []), [])
    assert.deepStrictEqual(weighed(gate, [], ["standing"]), [[false, "0/1"]])
  })

  it("says which period lacks what", () => {
    const [duty] = assess(book([{ anyOf: [atLeast("contact", 1, { per: "quarter" })] }]), { id: shen, roles: [] }, contacts("01-05", "09-30"), year).duties
    assert.deepStrictEqual(duty?.conditions[0]?.periods.map(({ from, have, met }) => [String(from), have, met]), [
      ["2026-01-01", 1, true], ["2026-04-01", 0, false], ["2026-07-01", 1, true], ["2026-10-01", 0, false]
    ])
  })
})

describe("the proposed grade", () => {
  const points = (tens: number) => Array.from({ length: tens }, (_, index) => fact(`proposal/${index}`))
  const proposed = (gates: ReadonlyArray<object>, given: ReadonlyArray<Fact>) => assess(book(gates), { id: shen, roles: [] }, given, year).proposed
  const unmet = (...forbids: ReadonlyArray<string>) => ({ anyOf: [atLeast("report", 1)], forbids })

  it.each([[9, "excellent"], [8, "excellent"], [7, "competent"], [6, "competent"], [5, "improve"], [0, "improve"]])("for %i0 points is %s", (tens, grade) =>
    assert.deepStrictEqual(proposed([], points(tens)), { grade, reached: grade, heldBackBy: [] }))

  it("is held back by the duties not met", () => {
    assert.deepStrictEqual(proposed([unmet("excellent")], points(9)), { grade: "competent", reached: "excellent", heldBackBy: ["g0"] })
    assert.deepStrictEqual(
      proposed([unmet("excellent"), unmet("excellent", "competent")], points(9)),
      { grade: "improve", reached: "excellent", heldBackBy: ["g0", "g1"] }
    )
    assert.deepStrictEqual(proposed([unmet("excellent")], points(7)), { grade: "competent", reached: "competent", heldBackBy: [] })
  })

  it("is not given where duties forbid every grade, or none is that low", () => {
    assert.isUndefined(proposed([unmet("excellent", "competent", "improve")], points(9)))
    const withoutLowest = rulebook(table, { grades: grades.slice(0, 2) })
    assert.isUndefined(assess(withoutLowest, { id: shen, roles: [] }, points(5), year).proposed)
  })
})

describe("a rulebook without a table", () => {
  it("weighs duties and adds nothing up", () => {
    const { table: _, ...rest } = data(table, { gates: [{ id: "g", label, anyOf: [atLeast("report", 1)], forbids: [] }] }) as Record<string, unknown>
    const sheet = assess(Result.getOrThrow(read(rest)), { id: shen, roles: [] }, [fact("report/a")], year)
    assert.deepStrictEqual([sheet.total, sheet.lines, sheet.blocks, sheet.duties[0]?.met], [0, [], [], true])
  })
})
