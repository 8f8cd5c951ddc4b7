import { afterEach, assert, describe, it } from "vitest"
import { setLanguage } from "./language.ts"
import { makeDictionary } from "./makeDictionary.ts"

const t = makeDictionary({
  zh: { title: "待审查", review: { left: (n: number) => `还有 ${n} 件` } },
  en: { title: "To examine", review: { left: (n) => `${n} left` } }
})

describe("makeDictionary", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("speaks Chinese first", () => assert.strictEqual(t("title"), "待审查"))

  it("fills a sentence with what it is given", () => assert.strictEqual(t("review.left", 3), "还有 3 件"))

  it("follows the language and marks html with it", () => {
    setLanguage("en")
    assert.strictEqual(t("title"), "To examine")
    assert.strictEqual(t("review.left", 3), "3 left")
    assert.strictEqual(document.documentElement.lang, "en")
  })

  it("does not compile when English lacks a key or has one too many", () => {
    // @ts-expect-error "title" is missing in English
    makeDictionary({ zh: { title: "待审查" }, en: {} })
    // @ts-expect-error "extra" is not in the Chinese source
    const surplus = makeDictionary({ zh: { title: "待审查" }, en: { title: "To examine", extra: "x" } })
    assert.strictEqual(surplus("title"), "待审查")
  })
})
