import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { called } from "./called.ts"
import { nameIn } from "./nameIn.ts"
import { said } from "./said.ts"

describe("a name", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("is said in the language of the screen, and in Chinese where it has no English", () => {
    const both = { zh: "滨河市政协", en: "Binhe" }, one = { zh: "经济界" }
    assert.deepStrictEqual([said(both), said(one)], ["滨河市政协", "经济界"])
    setLanguage("en")
    assert.deepStrictEqual([said(both), said(one)], ["Binhe", "经济界"])
  })

  it("of who was erased from the register is said to be withheld", () => {
    assert.deepStrictEqual([nameIn({ "m-1": "王敏" }, "m-1"), nameIn({}, "m-1"), called(undefined)], ["王敏", "姓名已隐去", "姓名已隐去"])
  })
})
