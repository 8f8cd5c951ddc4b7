import { assert, describe, it } from "@effect/vitest"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import * as Points from "./Points.ts"
import { fact, only, shen, year } from "./testing/given.ts"

type By = "self" | "reviewer" | "meeting"
const mark = (name: string, points: string, by?: By, more: object = {}) => fact(`mark/${name}`, { mark: { article: "1", points, ...(by === undefined ? {} : { by }) }, ...more })
const lines = (given: ReadonlyArray<Fact>, markedBy: ReadonlyArray<By> | null = ["meeting", "reviewer"]) =>
  assess(only({ counts: { kind: ["mark"] }, pays: { by: "mark", ...(markedBy === null ? {} : { markedBy }) } }), { id: shen, roles: [] }, given, year)
    .lines.map(({ points, records, why }) => `${records.join()} ${Points.format(points)} ${why._tag}`)

describe("overrule", () => {
  it("lets the mark of whom the rule names first count, and keeps a line for the others", () =>
    assert.deepStrictEqual(lines([mark("a", "20", "self"), mark("b", "15", "reviewer"), mark("c", "17", "meeting")]), ["mark/a 0 Overruled", "mark/b 0 Overruled", "mark/c 17 Marked"]))

  it("takes the next one named where the first has not marked", () =>
    assert.deepStrictEqual(lines([mark("a", "20", "self"), mark("b", "15", "reviewer")]), ["mark/a 0 Overruled", "mark/b 15 Marked"]))

  it("counts no mark of somebody it does not name", () => assert.deepStrictEqual(lines([mark("a", "20", "self")]), ["mark/a 0 Overruled"]))

  it("takes a mark that does not say whose it is for a reviewer's", () =>
    assert.deepStrictEqual(lines([mark("a", "20", "self"), mark("b", "15")]), ["mark/a 0 Overruled", "mark/b 15 Marked"]))

  it("decides for each thing by itself: other records have marks of their own", () =>
    assert.deepStrictEqual(
      lines([mark("a", "3", "reviewer", { of: "speech/1" }), mark("b", "4", "meeting", { of: "speech/2" })]),
      ["mark/a 3 Marked", "mark/b 4 Marked"]
    ))

  it("keeps both marks of one marker", () =>
    assert.deepStrictEqual(lines([mark("a", "3", "reviewer"), mark("b", "4", "reviewer")]), ["mark/a 3 Marked", "mark/b 4 Marked"]))

  it("leaves marks alone where the rule says nothing", () =>
    assert.deepStrictEqual(lines([mark("a", "20", "self"), mark("b", "15", "reviewer")], null), ["mark/a 20 Marked", "mark/b 15 Marked"]))
})
