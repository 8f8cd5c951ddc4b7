import { assert, describe, it } from "@effect/vitest"
import { Day } from "../committee/Day.ts"
import { assess } from "./assess.ts"
import { follow } from "./follow.ts"
import type { Role } from "./Rulebook.ts"
import { block, fact, item, rulebook, shen } from "./testing/given.ts"
import { starting } from "./Year.ts"

const label = { zh: "名", en: "name" }
const below = { when: [{ by: "below", points: "60" }] }
const book = (given: object) => rulebook(block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "10" } })]), {
  grades: [{ id: "competent", label, from: "60" }, { id: "low", label }],
  consequences: [{ id: "talk", label, article: "1", ...given }]
})

/** The years lived through, each with so many proposals; every one in the term that begins in 2022 unless said otherwise. */
const lived = (given: object, made: Readonly<Record<number, number>>, roles: ReadonlyArray<Role> = [], term = (_: number) => "2022-01-01") =>
  Object.entries(made).map(([name, times]) => {
    const year = starting("01-01", Number(name), Day.make(term(Number(name))))
    const facts = Array.from({ length: times }, (_, index) => fact(`proposal/${index}`, { on: year.from }))
    return { sheet: assess(book(given), { id: shen, roles }, facts, year) }
  })
const years = (given: object, made: Readonly<Record<number, number>>, ...rest: [ReadonlyArray<Role>?, ((year: number) => string)?]) =>
  follow(book(given), lived(given, made, ...rest)).flatMap(({ years }) => years.map(({ from }) => from.slice(0, 4))).join()

describe("follow", () => {
  it.each<[string, object, Readonly<Record<number, number>>, string]>([
    ["one year below is enough where the regulation asks for one", below, { 2026: 5 }, "2026"],
    ["the boundary itself is not below", below, { 2026: 6 }, ""],
    ["a year that is made up for has no consequence later", below, { 2025: 5, 2026: 6 }, ""],
    ["two years in a row", { ...below, running: 2 }, { 2024: 9, 2025: 5, 2026: 5 }, "2026,2025"],
    ["three in a row name the two needed", { ...below, running: 2 }, { 2024: 5, 2025: 5, 2026: 5 }, "2026,2025"],
    ["a year without a sheet breaks the row", { ...below, running: 2 }, { 2024: 5, 2026: 5 }, ""],
    ["years of the term need no row, and all of them are named", { ...below, inTerm: 2 }, { 2022: 5, 2024: 5, 2025: 9, 2026: 5 }, "2026,2024,2022"],
    ["nobody is reminded of the term in a good year", { ...below, inTerm: 2 }, { 2022: 5, 2024: 5, 2026: 9 }, ""]
  ])("%s", (_, given, made, expected) => assert.strictEqual(years(given, made), expected))

  it("counts years of another term only where they stand in a row", () => {
    const term = (year: number) => year < 2026 ? "2021-01-01" : "2026-01-01"
    assert.strictEqual(years({ ...below, inTerm: 2 }, { 2025: 5, 2026: 5 }, [], term), "")
    assert.strictEqual(years({ ...below, running: 2 }, { 2025: 5, 2026: 5 }, [], term), "2026,2025")
  })

  it("takes the order in which the years are given for nothing", () => {
    const given = { ...below, running: 2 }
    const all = lived(given, { 2024: 9, 2025: 5, 2026: 5 })
    assert.deepStrictEqual(follow(book(given), [...all].reverse()), follow(book(given), all))
  })

  it("goes by the grade people decided on, not by the one proposed", () => {
    const given = { when: [{ by: "grade", grades: ["low"] }] }
    const [year] = lived(given, { 2026: 5 })
    assert.isDefined(year)
    assert.strictEqual(follow(book(given), [year]).length, 1)
    assert.deepStrictEqual(follow(book(given), [{ ...year, grade: "competent" }]), [])
  })

  it("concerns only the roles it is for", () => {
    assert.strictEqual(years({ ...below, for: ["standing"] }, { 2026: 5 }), "")
    assert.strictEqual(years({ ...below, for: ["standing"] }, { 2026: 5 }, ["standing"]), "2026")
  })

  it("finds nothing for somebody without a year", () => assert.deepStrictEqual(follow(book(below), []), []))
})
