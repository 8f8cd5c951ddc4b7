import { assert, describe, it } from "@effect/vitest"
import { inWords } from "../../proposal/titles.ts"
import { sayClause } from "./sayClause.ts"

describe("sayClause", () => {
  it.each([
    ["第八条", "Article 8"], ["第十条（一）", "Article 10 (1)"], ["第十二条（十一）", "Article 12 (11)"], ["第二十条第二款", "Article 20, paragraph 2"],
    ["第八条第二款第（三）项", "Article 8, paragraph 2 (3)"], ["第一百零三条", "Article 103"], ["第一百一十条", "Article 110"], ["第7条（2）", "Article 7 (2)"], ["第九项", "Item 9"], ["第1项", "Item 1"]
  ])("writes %s as %s", (clause, said) => assert.strictEqual(sayClause(clause, "en"), said))

  it("reads every number up to 99 as official papers write it", () => {
    for (let n = 1; n < 100; n += 1) assert.strictEqual(sayClause(`第${inWords(n)}条`, "en"), `Article ${n}`)
  })

  it("gives it as printed in Chinese, and where it is no number of an article", () => {
    assert.strictEqual(sayClause("第八条（一）", "zh"), "第八条（一）")
    assert.strictEqual(sayClause("奖励分·提案", "en"), "奖励分·提案")
    assert.strictEqual(sayClause("第八条至第十条", "en"), "第八条至第十条")
  })
})
