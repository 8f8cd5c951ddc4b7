import { afterEach, assert, describe, it } from "vitest"
import { setLanguage } from "../language/language.ts"
import { numeral } from "./numeral.ts"

describe("numeral", () => {
  afterEach(() => setLanguage("zh-CN"))

  it.each([[1, "一"], [9, "九"], [10, "十"], [11, "十一"], [20, "二十"], [35, "三十五"], [99, "九十九"], [100, "100"]])("writes %s as %s", (place, text) =>
    assert.strictEqual(numeral(place), text))

  it("uses figures in English", () => {
    setLanguage("en")
    assert.strictEqual(numeral(4), "4")
  })
})
