import { afterEach, assert, describe, it } from "vitest"
import { formatClauses } from "./formatClauses.ts"
import { formatDate } from "./formatDate.ts"
import { formatLabelled } from "./formatLabelled.ts"
import { formatList } from "./formatList.ts"
import { formatNumber } from "./formatNumber.ts"
import { formatPoints } from "./formatPoints.ts"
import { formatShare } from "./formatShare.ts"
import { setLanguage } from "./language.ts"

describe("writing figures", () => {
  afterEach(() => setLanguage("zh-CN"))

  it.each([
    [865_000, "86.5"],
    [0, "0"],
    [1, "0.0001"],
    [-35_000, "−3.5"],
    [-1, "−0.0001"],
    [12_345_678_900_000n, "1,234,567,890"],
    [3_333, "0.3333"]
  ])("writes %s ten-thousandths as %s points", (points, text) => assert.strictEqual(formatPoints(points), text))

  it("refuses points that are not an integer", () => assert.throws(() => formatPoints(0.5), RangeError))

  it.each([
    [312, 357, "87.4%（312/357）"],
    [9_999, 10_000, "99.9%（9,999/10,000）"],
    [1, 10_000, "0.1%（1/10,000）"],
    [4, 4, "100%（4/4）"],
    [0, 0, "—（0/0）"]
  ])("writes %s of %s as %s", (part, whole, text) => assert.strictEqual(formatShare(part, whole), text))

  it.each([
    ["2026-06-12", "full", "2026年6月12日"],
    ["2026-06-12", "short", "6月12日"],
    ["2026-02-03", "dot", "2.03"],
    ["2026-06-11T16:30:00Z", "moment", "2026年6月12日 00:30"],
    ["2026-06-11T16:30:00Z", "time", "00:30"],
    ["7.10 前", "dot", "7.10 前"],
    ["2026-13-45", "full", "2026-13-45"]
  ] as const)("writes %s (%s) as %s", (when, style, text) => assert.strictEqual(formatDate(when, style), text))

  it("writes English for an English screen", () => {
    setLanguage("en")
    assert.strictEqual(formatDate("2026-06-12"), "12 June 2026")
    assert.strictEqual(formatDate("2026-06-12", "dot"), "12 Jun")
    assert.strictEqual(formatShare(1, 3), "33.3% (1/3)")
    assert.strictEqual(formatNumber(12_345), "12,345")
  })
  it("sets lists, clauses and labels with the marks of the language", () => {
    const said = () => [formatList(["甲", "乙"]), formatClauses(["甲", "乙"]), formatLabelled("甲", "乙")]
    assert.deepStrictEqual(said(), ["甲、乙", "甲；乙", "甲：乙"])
    setLanguage("en")
    assert.deepStrictEqual(said(), ["甲, 乙", "甲; 乙", "甲: 乙"])
  })
})
