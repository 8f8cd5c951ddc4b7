import { assert, describe, it } from "@effect/vitest"
import { check } from "./check.ts"
import * as Day from "../committee/Day.ts"
import { checkEditions } from "./checkWindows.ts"
import { block, item, rulebook } from "./testing/given.ts"

const plain = { kind: ["proposal"] }
const pays = { by: "each", points: "5" }
const windowed = (id: string, from: string, to: string) => item(id, { counts: { ...plain, between: { from, to } }, pays })
const table = (...of: ReadonlyArray<object>) => block("total", of)
const days = (from: string, to: string) => ({ from: Day.Day.make(from), to: Day.Day.make(to) })
const edition = (name: string, from: string, until?: string, rest: object = {}) =>
  rulebook(table(item("x", { counts: plain, pays })), { edition: name, inForce: { from, ...(until === undefined ? {} : { until }) }, ...rest })

describe("windows of like items", () => {
  it("leave days out between them", () =>
    assert.deepStrictEqual(check(rulebook(table(windowed("a", "2026-01-01", "2026-04-02"), windowed("b", "2026-04-05", "2026-12-31")))),
      [{ _tag: "WindowGap", at: "b", other: "a", ...days("2026-04-03", "2026-04-04") }]))
  it("count days twice", () =>
    assert.deepStrictEqual(check(rulebook(table(windowed("b", "2026-04-01", "2026-12-31"), windowed("a", "2026-01-01", "2026-04-02")))),
      [{ _tag: "WindowOverlap", at: "b", other: "a", ...days("2026-04-01", "2026-04-02") }]))
  it("may follow each other from one day to the next", () =>
    assert.deepStrictEqual(check(rulebook(table(windowed("a", "2026-01-01", "2026-04-02"), windowed("b", "2026-04-03", "2026-12-31")))), []))
})

describe("editions of one regulation", () => {
  it("leave days without one", () =>
    assert.deepStrictEqual(checkEditions([edition("2026", "2026-03-01"), edition("2025", "2025-01-01", "2026-01-01")]),
      [{ _tag: "EditionGap", at: "2026", other: "2025", ...days("2026-01-01", "2026-02-28") }]))
  it("both say they are in force", () =>
    assert.deepStrictEqual(checkEditions([edition("2025", "2025-01-01", "2026-07-01"), edition("2026", "2026-01-01", "2027-01-01")]),
      [{ _tag: "EditionOverlap", at: "2026", other: "2025", ...days("2026-01-01", "2026-06-30") }]))
  it("begin on the same day, so that one was edited in place", () =>
    assert.deepStrictEqual(checkEditions([edition("a", "2026-01-01"), edition("b", "2026-01-01")]).map(({ _tag }) => _tag), ["EditionOverlap"]))
  it("hold until the next begins where they name no last day", () =>
    assert.deepStrictEqual(checkEditions([edition("2025", "2025-01-01"), edition("2026", "2026-01-01")]), []))
  it("are held apart from those of other regulations and other bodies", () =>
    assert.deepStrictEqual(checkEditions([edition("2025", "2025-01-01"), edition("a", "2025-01-01", undefined, { id: "other" }), edition("b", "2025-01-01", undefined, { owner: "law" })]), []))
})
