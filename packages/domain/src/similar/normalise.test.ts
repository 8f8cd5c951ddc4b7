import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { folded, normalise } from "./normalise.ts"

describe("Similar.normalise", () => {
  it("closes the line a PDF broke", () => assert.strictEqual(normalise("厕\n 所革命”").text, "厕所革命"))
  it("makes width and case alike", () => assert.strictEqual(normalise("５Ｇ　Wi-Fi ㎡").text, "5gwifim2"))
  it("keeps the point of a number and no other", () => assert.strictEqual(normalise("1.为1.5％。").text, "1为1.5%"))
  it("points each character back to where it stood", () => {
    const { text, at } = normalise("“Ａ，\n乙㎡”")
    assert.strictEqual(text, "a乙m2")
    assert.deepStrictEqual([...at], [1, 4, 5, 5, 7])
  })
  it.prop("changes nothing the second time", [Schema.String], ([text]) => {
    const once = normalise(text).text
    return normalise(once).text === once
  })
  const character = Schema.Literals([..."甲乙，。.．15５ \n", "㎡", "𠮷", "é", "Ａ", "\ud800"])
  it.prop("folds alike with and without the way back", [Schema.Array(character)], ([characters]) => {
    const text = characters.join("")
    assert.strictEqual(folded(text), normalise(text).text)
  })
})
