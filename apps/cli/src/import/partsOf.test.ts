import { assert, describe, it } from "@effect/vitest"
import { partsOf } from "./partsOf.ts"

describe("partsOf", () => {
  it("tells situation, analysis and recommendations apart by their headings and numbers", () =>
    assert.deepStrictEqual(partsOf("情况：台阶没有扶手。\n分析：清单不列扶手。\n建议：\n1.列入清单。\n2.先装东街。"), {
      situation: "台阶没有扶手。", analysis: "清单不列扶手。", recommendations: [{ number: 1, text: "列入清单。" }, { number: 2, text: "先装东街。" }], found: "numbered"
    }))
  it("takes what stands under the heading as one where nothing is numbered", () =>
    assert.deepStrictEqual(partsOf("情况：台阶没有扶手。\n建议：把扶手列入清单。"), { situation: "台阶没有扶手。", analysis: "", recommendations: [{ number: 1, text: "把扶手列入清单。" }], found: "heading" }))
  it("lets the whole text stand for a situation where none is told apart", () => {
    const { recommendations, situation } = partsOf("一、列入清单。二、先装东街。")
    assert.strictEqual(situation, "一、列入清单。二、先装东街。")
    assert.lengthOf(recommendations, 2)
  })
  it("takes the whole text as one recommendation where none is told apart, or too many, or too long a one", () => {
    for (const text of ["台阶没有扶手。", `建议：${Array.from({ length: 61 }, (_, at) => `\n${at + 1}.装${at + 1}处。`).join("")}`, `情况：无。\n建议：${"长".repeat(4_001)}`]) {
      assert.strictEqual(partsOf(text).found, "whole")
    }
  })
})
