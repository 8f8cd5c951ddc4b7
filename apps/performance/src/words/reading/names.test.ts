import { Assessment } from "@jianyan/domain"
import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { clauseOf } from "./names.ts"

describe("clauseOf", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("gives the number of a clause as printed, and in English as English writes it", () => {
    assert.strictEqual(clauseOf(Assessment.binhe)("8.1"), "第八条（一）")
    setLanguage("en")
    assert.strictEqual(clauseOf(Assessment.binhe)("8.1"), "Article 8 (1)")
  })
})
