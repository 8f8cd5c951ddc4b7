import { assert, describe, it } from "vitest"
import { blank, checks, contentOf, moved } from "./Manuscript.ts"

describe("a manuscript", () => {
  it("numbers its recommendations in their order and leaves the empty ones out", () => {
    const asks = [{ text: "接入管网。" }, { text: "  " }, { text: "公开室温。" }]
    assert.deepEqual(contentOf({ ...blank, asks }).recommendations, [{ number: 1, text: "接入管网。" }, { number: 2, text: "公开室温。" }])
  })

  it("says what is still missing", () => {
    assert.isTrue(Object.values(checks(blank)).every((met) => !met))
    assert.isTrue(checks({ ...blank, title: "关于供暖" }).title)
    assert.isFalse(checks({ ...blank, asks: [{ text: " \n" }] }).asks)
  })

  it("moves a recommendation by one and keeps it at the ends", () => {
    const asks = [{ text: "一" }, { text: "二" }, { text: "三" }]
    assert.deepEqual(moved(asks, 2, -1).map((ask) => ask.text), ["一", "三", "二"])
    assert.strictEqual(moved(asks, 0, -1), asks)
    assert.strictEqual(moved(asks, 2, 1), asks)
  })
})
