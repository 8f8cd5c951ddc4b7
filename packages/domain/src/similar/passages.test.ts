import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { normalise } from "./normalise.ts"
import { passages } from "./passages.ts"

const shown = (a: string, b: string, least: number): ReadonlyArray<readonly [string, string]> =>
  passages(a, b, least).map((passage) => [a.slice(passage.a.from, passage.a.to), b.slice(passage.b.from, passage.b.to)])

describe("Similar.passages", () => {
  it("marks in each text what both say, line breaks and punctuation aside", () =>
    assert.deepStrictEqual(
      shown("一是：在老城区增设夜间\n接驳班车，方便居民。", "应当在老城区“增设”夜间接驳班车！", 8),
      [["在老城区增设夜间\n接驳班车", "在老城区“增设”夜间接驳班车"]]
    ))
  it("finds passages that stand in another order", () =>
    assert.deepStrictEqual(
      shown("给站台装上雨棚。然后把末班车延到十点。", "把末班车延到十点，另外给站台装上雨棚。", 6),
      [["给站台装上雨棚", "给站台装上雨棚"], ["把末班车延到十点", "把末班车延到十点"]]
    ))
  it("marks a repeated passage once", () =>
    assert.strictEqual(passages("增设夜间接驳班车增设夜间接驳班车", "请增设夜间接驳班车", 6).length, 1))
  it("keeps of a passage what a longer one left free", () =>
    assert.deepStrictEqual(
      shown("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己。另见丁戊己庚辛壬癸", 3).map(([inA]) => inA),
      ["甲乙丙", "丁戊己庚辛壬癸"]
    ))
  it("takes what is shorter than asked for no passage", () => {
    assert.deepStrictEqual(passages("增设夜间班车", "增设夜间公交", 5), [])
    assert.strictEqual(passages("增设夜间班车", "增设夜间公交", 4).length, 1)
  })

  const character = Schema.Literals([..."甲乙丙丁，。\n ", "㎡", "m", "2", ".", "𠮷", "é", "Ａ", "a"])
  const text = Schema.Array(character).check(Schema.isMaxLength(40))
  it.prop("points to the same words in both texts, overlapping in neither", [text, text], ([drawnA, drawnB]) => {
    const a = drawnA.join(""), b = drawnB.join("")
    const found = passages(a, b, 2)
    for (const passage of found) {
      const inA = normalise(a.slice(passage.a.from, passage.a.to)).text
      assert.strictEqual(inA, normalise(b.slice(passage.b.from, passage.b.to)).text)
      assert.notStrictEqual(inA, "")
    }
    for (const side of ["a", "b"] as const) {
      const spans = found.map((passage) => passage[side]).toSorted((one, other) => one.from - other.from)
      assert.isTrue(spans.every((span, index) => span.to > span.from && (index === 0 || (spans[index - 1]?.to ?? 0) <= span.from)))
    }
  })
  it.prop("finds a text whole in itself", [text], ([drawn]) => {
    const whole = drawn.join("")
    const { length } = normalise(whole).text
    const sum = passages(whole, whole, 2).reduce((total, passage) => total + passage.length, 0)
    assert.strictEqual(sum, length >= 2 ? length : 0)
  })
})
