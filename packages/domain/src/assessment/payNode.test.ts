import { assert, describe, it } from "@effect/vitest"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import * as Points from "./Points.ts"
import type { Role, Rulebook } from "./Rulebook.ts"
import { best, block, fact, facts, item, rulebook, shen, year } from "./testing/given.ts"

const sheet = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) => assess(book, { id: shen, roles }, given, year)
const lines = (book: Rulebook, given: ReadonlyArray<Fact>, roles?: ReadonlyArray<Role>) =>
  sheet(book, given, roles).lines.map(({ item, points, why }) => `${item} ${Points.format(points)} ${why._tag}`)
const proposals = (id: string, points: string, rest: object = {}) => item(id, { counts: { kind: ["proposal"] }, pays: { by: "each", points }, ...rest })
const reports = (id: string, points: string, rest: object = {}) => item(id, { counts: { kind: ["report"] }, pays: { by: "each", points }, ...rest })

describe("a block", () => {
  const nested = rulebook(block("total", [
    block("inner", [proposals("p", "5")], { cap: { points: "8", article: "1" } }),
    reports("r", "4")
  ], { cap: { points: "10" } }))

  it("caps what is inside, then all together, each with its own line", () =>
    assert.deepStrictEqual(lines(nested, [...facts(2, "proposal"), ...facts(1, "report")]), ["p 5 Each", "p 5 Each", "inner -2 Cap", "r 4 Each", "total -2 Cap"]))

  it("cuts to 1/10,000 point", () => {
    const capped = (cap: string) => lines(rulebook(block("total", [proposals("p", "5")], { cap: { points: cap } })), facts(2, "proposal"))
    assert.deepStrictEqual(capped("9.9999"), ["p 5 Each", "p 5 Each", "total -0.0001 Cap"])
    assert.deepStrictEqual(capped("10"), ["p 5 Each", "p 5 Each"])
  })

  it("lists what each block comes to", () =>
    assert.deepStrictEqual(
      sheet(nested, [...facts(2, "proposal"), ...facts(1, "report")]).blocks.map(({ block, points, within }) => [block, within, Points.format(points)]),
      [["total", undefined, "10"], ["inner", "total", "8"]]
    ))

  it("names the records beyond the cap, and gives head-room back when one is withdrawn", () => {
    const three = facts(3, "proposal")
    const cut = sheet(nested, three).lines.find(({ why }) => why._tag === "Cap")
    assert.deepStrictEqual(cut?.records, ["proposal/p2", "proposal/p3"])
    assert.deepStrictEqual(lines(nested, three.slice(1)), ["p 5 Each", "p 5 Each", "inner -2 Cap"])
    assert.deepStrictEqual(lines(nested, three.slice(2)), ["p 5 Each"])
  })

  it("starts at its base and ends at its floor", () => {
    const meetings = rulebook(block("meetings", [proposals("minus", "-30")], { base: { points: "50" }, floor: { points: "0" } }))
    assert.deepStrictEqual(lines(meetings, facts(1, "proposal")), ["meetings 50 Base", "minus -30 Each"])
    assert.deepStrictEqual(lines(meetings, facts(2, "proposal")), ["meetings 50 Base", "minus -30 Each", "minus -30 Each", "meetings 10 Floor"])
  })

  it("concerns only the roles it is for", () => {
    const split = rulebook(block("total", [
      block("standing", [proposals("s", "2")], { for: ["standing"] }), proposals("m", "3", { notFor: ["standing"] }), proposals("all", "1", { for: ["member"] })
    ]))
    assert.deepStrictEqual(lines(split, facts(1, "proposal")), ["m 3 Each", "all 1 Each"])
    assert.deepStrictEqual(lines(split, facts(1, "proposal"), ["standing"]), ["s 2 Each", "all 1 Each"])
  })
})

describe("duties before points", () => {
  const gates = [
    { id: "report", label: { zh: "信息", en: "report" }, article: "1", anyOf: [{ counts: { kind: ["report"] }, atLeast: 1 }], forbids: [] },
    { id: "standing", label: { zh: "常委", en: "standing" }, article: "1", for: ["standing"], anyOf: [{ counts: { kind: ["speech"] }, atLeast: 1 }], forbids: [] }
  ]
  const book = rulebook(block("total", [
    block("basic", [proposals("p", "5")], { base: { points: "60" }, requires: ["report", "standing"] }), proposals("more", "1", { requires: ["report"], except: ["p"] })
  ]), { gates })

  it("withhold the base and everything in a block, with one line that names what is unmet", () => {
    assert.deepStrictEqual(lines(book, facts(1, "proposal")), ["basic 0 DutyUnmet", "more 0 DutyUnmet"])
    assert.deepStrictEqual(sheet(book, []).lines.map(({ why }) => why), [{ _tag: "DutyUnmet", gates: ["report"] }, { _tag: "DutyUnmet", gates: ["report"] }])
  })

  it("are in nobody's way who is not asked, and pay as ever once met", () => {
    assert.deepStrictEqual(lines(book, [...facts(1, "proposal"), ...facts(1, "report")]), ["basic 60 Base", "p 5 Each", "more 0 PaidElsewhere"])
    assert.deepStrictEqual(lines(book, [...facts(1, "proposal"), ...facts(1, "report")], ["standing"]), ["basic 0 DutyUnmet", "more 1 Each"])
  })
})

describe("alternatives", () => {
  const either = rulebook(block("total", [
    best("either", [proposals("p", "5"), block("b", [reports("r", "4")], { cap: { points: "6" } })]),
    reports("again", "1", { except: ["r"] })
  ]))

  it("pay the better one and show what the other would have brought", () => {
    assert.deepStrictEqual(lines(either, [...facts(1, "proposal"), ...facts(1, "report")]), ["p 5 Each", "r 0 OtherAlternative", "again 1 Each"])
    assert.deepStrictEqual(
      lines(either, [...facts(1, "proposal"), ...facts(2, "report")]),
      ["p 0 OtherAlternative", "r 4 Each", "r 4 Each", "b -2 Cap", "again 0 PaidElsewhere", "again 0 PaidElsewhere"]
    )
  })

  it("pay the earlier of two equal ones", () =>
    assert.deepStrictEqual(lines(rulebook(block("total", [best("either", [proposals("p", "5"), proposals("q", "5")])])), facts(1, "proposal")), ["p 5 Each", "q 0 OtherAlternative"]))
})

describe("an exception", () => {
  const book = rulebook(block("total", [proposals("p", "5", { take: { by: "once" } }), proposals("more", "2", { except: ["p"] }), reports("r", "3", { except: ["p"] })]))

  it("pays no record twice, and none that came of a paid one", () =>
    assert.deepStrictEqual(
      lines(book, [...facts(2, "proposal"), fact("report/a", { of: "proposal/p1" }), fact("report/b", { of: "proposal/p2" })]),
      ["p 5 Each", "p 0 CountedOnce", "more 0 PaidElsewhere", "more 2 Each", "r 0 PaidElsewhere", "r 3 Each"]
    ))
})

describe("an exception of a deduction", () => {
  const breaches = item("copied", { counts: { kind: ["breach"] }, pays: { by: "each", points: "-10" } })

  it("does not pay the record that points were taken off for", () =>
    assert.deepStrictEqual(
      lines(rulebook(block("total", [breaches, proposals("p", "5", { except: ["copied"] })])), [...facts(2, "proposal"), fact("breach/b", { of: "proposal/p1" })]),
      ["copied -10 Each", "p 0 PaidElsewhere", "p 5 Each"]
    ))
})

describe("an exception for a source", () => {
  const book = rulebook(block("total", [reports("r", "3"), proposals("p", "5", { except: ["r"] })]))

  it("does not pay the record that a paid one came of", () =>
    assert.deepStrictEqual(
      lines(book, [...facts(2, "proposal"), fact("report/a", { of: "proposal/p1" })]),
      ["r 3 Each", "p 0 PaidElsewhere", "p 5 Each"]
    ))
})

describe("rounding", () => {
  it("has a line of its own", () => {
    const book = rulebook(block("total", [proposals("p", "1.3")]), { rounding: { to: "0.5", how: "half", article: "1" } })
    assert.deepStrictEqual(lines(book, facts(1, "proposal")), ["p 1.3 Each", "total 0.2 Rounding"])
  })
})
