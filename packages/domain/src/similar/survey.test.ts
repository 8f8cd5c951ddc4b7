import { assert, describe, it } from "@effect/vitest"
import { background } from "./background.ts"
import { survey } from "./survey.ts"

describe("Similar.survey", () => {
  it("puts a bigram into the class of the share that holds it", () => {
    const documents = ["公交站台", "公交雨棚", "公交站牌", "公交椅"].map((body, index) => ({ id: `${index}`, title: "", asks: [], body }))
    assert.deepStrictEqual(survey(documents), [
      { least: 1 / 2, bigrams: "交站公交" },
      { least: 1 / 4, bigrams: ["交椅", "交雨", "站台", "站牌", "雨棚"].toSorted().join("") },
      { least: 1 / 8, bigrams: "" },
      { least: 1 / 16, bigrams: "" },
      { least: 1 / 32, bigrams: "" }
    ])
  })
  it("counted each common bigram of the background once", () => {
    const all = background.flatMap(({ bigrams }) => bigrams.match(/../gsu) ?? [])
    assert.strictEqual(new Set(all).size, all.length)
    assert.isTrue(all.includes("建议"))
  })
})
