import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { clauseSaid } from "./clauseSaid.ts"

describe("clauseSaid", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("gives the number of a clause as printed, and in English as English writes it", () => {
    assert.strictEqual(clauseSaid("第八条（一）"), "第八条（一）")
    setLanguage("en")
    assert.strictEqual(clauseSaid("第八条（一）"), "Article 8 (1)")
  })
})
