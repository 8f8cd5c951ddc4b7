import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as Member from "../member/Member.ts"
import { assess } from "./assess.ts"
import { type Contender, fill } from "./fill.ts"
import { block, facts, item, rulebook, year } from "./testing/given.ts"

const label = { zh: "名", en: "name" }
const pays = (kind: string, points: string) => item(kind, { counts: { kind: [kind] }, pays: { by: "each", points } })
const book = (given: object) => rulebook(block("total", [block("papers", [pays("proposal", "5")]), block("rest", [pays("report", "5")])]), {
  grades: [{ id: "high", label, from: "20" }, { id: "low", label }],
  quotas: [{ id: "q", label, article: "1", within: "all", ties: "decided", ...given }]
})

/** Somebody with so many proposals and reports in each of some years, the latest first. */
const contender = (given: object, name: string, ...made: ReadonlyArray<readonly [proposals: number, reports: number]>): Contender => {
  const member = Member.Id.make(name)
  const sheet = ([proposals, reports]: readonly [number, number]) =>
    assess(book(given), { id: member, roles: [] }, [...facts(proposals, "proposal"), ...facts(reports, "report")].map((one) => ({ ...one, member })), year)
  const [first = [0, 0], ...others] = made
  return { sheets: [sheet(first), ...others.map(sheet)] }
}
const filled = (given: object, made: Readonly<Record<string, readonly [number, number]>>) =>
  Result.getOrThrow(fill(book(given), Object.entries(made).map(([name, one]) => contender(given, name, one)))).map(({ chosen, places, toDecide }) => `${places}: ${chosen.join("+")} ? ${toDecide.join("+")}`)

describe("fill", () => {
  it.each<[string, object, Readonly<Record<string, readonly [number, number]>>, string]>([
    ["names whom it admits in order of name, not of score", { count: 2 }, { b: [1, 0], a: [2, 0], c: [9, 0] }, "2: a+c ? "],
    ["leaves places empty rather than admit who is not proposed for the grade", { count: 3, grade: "high" }, { a: [4, 0], b: [1, 0] }, "3: a ? "],
    ["cuts a share to whole places", { share: [1, 5] }, { a: [9, 0], b: [8, 0], c: [7, 0], d: [6, 0], e: [5, 0], f: [4, 0] }, "1: a ? "],
    ["has no place in a share of few", { share: [1, 5] }, { a: [9, 0] }, "0:  ? "],
    ["leaves equals at the edge to the meeting", { count: 2 }, { a: [9, 0], b: [5, 0], c: [5, 0] }, "2: a ? b+c"],
    ["lets equals at the edge in", { count: 2, ties: "all" }, { a: [9, 0], b: [5, 0], c: [5, 0] }, "2: a+b+c ? "],
    ["keeps equals at the edge out", { count: 2, ties: "none" }, { a: [9, 0], b: [5, 0], c: [5, 0] }, "2: a ? "],
    ["takes equals that all fit for no tie", { count: 3 }, { a: [9, 0], b: [5, 0], c: [5, 0] }, "3: a+b+c ? "],
    ["tells equals apart by a block", { count: 1, tieBreak: ["rest"] }, { a: [4, 1], b: [1, 4] }, "1: b ? "],
    ["and leaves who is equal even then", { count: 1, tieBreak: ["rest"] }, { a: [4, 1], b: [4, 1] }, "1:  ? a+b"]
  ])("%s", (_, given, made, expected) => assert.deepStrictEqual(filled(given, made), [expected]))

  it("adds the totals of two years up, and passes over who has only one", () => {
    const given = { count: 1, years: 2 }
    const result = fill(book(given), [contender(given, "a", [9, 0]), contender(given, "b", [2, 0], [3, 0]), contender(given, "c", [3, 0], [1, 0])])
    assert.deepStrictEqual(Result.getOrThrow(result).map(({ chosen }) => chosen.join()), ["b"])
  })

  it("refuses sheets made under another rulebook", () => {
    const given = { count: 1 }
    const refused = fill({ ...book(given), id: "other" }, [contender(given, "a", [1, 0])])
    assert.deepInclude(Result.isFailure(refused) ? { ...refused.failure } : {}, { rulebook: "other", found: "sample" })
  })

  const small = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 }))
  it.prop("never admits more than there are places, whoever is decided on, and does not depend on the order", {
    made: Schema.Array(Schema.Tuple([small, small])).check(Schema.isMaxLength(12)), count: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 }))
  }, ({ count, made }) => {
    const given = { count, tieBreak: ["papers"] }
    const all = made.map((one, index) => contender(given, `m${index}`, one))
    const filled = Result.getOrThrow(fill(book(given), all))
    const [one] = filled
    assert.deepStrictEqual(Result.getOrThrow(fill(book(given), [...all].reverse())), filled)
    assert.isAtMost(one?.chosen.length ?? 0, count)
    assert.isAtLeast((one?.chosen.length ?? 0) + (one?.toDecide.length ?? 0), Math.min(count, made.length))
  }, { arbitrary: { runs: 40 } })
})
