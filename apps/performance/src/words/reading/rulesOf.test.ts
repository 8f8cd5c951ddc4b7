import { Assessment } from "@jianyan/domain"
import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { rulesOf } from "./rulesOf.ts"

const { binhe, Gallery } = Assessment
const books = Object.values({ ...Gallery, binhe })
const read = (id: string, rulebook = binhe) => rulesOf(rulebook).find((rule) => rule.id === id)?.sentence

describe("rulesOf", () => {
  afterEach(() => setLanguage("zh-CN"))

  it.each([
    ["plenary", "全体会议，出席的：每次计 50 分；只计分值最高的一次。"],
    ["standing-meetings", "常委会会议，出席的：每次计 2.5 分；最多 10 分；限常委。"],
    ["plenary-leave", "全体会议：每请假半天扣 3.5 分。"],
    ["adopted", "社情民意信息，已采用或部分采用的：每篇，市级 10 分、省级 5 分、全国级 10 分；可以累加。"],
    ["deed", "公益和为民实事：每次计 2 分；须有证明材料；最多 6 分。"],
    ["filing-cap", "最多 25 分。"],
    ["contact-quarterly", "联系群众，每季度不少于 1 次；未达到的，不建议优秀。"],
    ["competent", "总分 60 分以上（含 60 分），建议等次为称职。"],
    ["present", "出席时间达到 2/3才算出席，不足的按缺席计。"]
  ])("reads %s back in Chinese", (id, sentence) => assert.strictEqual(read(id), sentence))

  it.each([
    ["plenary", "Plenary sessions, attended: 50 points for each meeting; only the best one counts."],
    ["filed", "Proposals, filed: 25 points for each proposal; of a joint one the first person receives half, the others share the rest equally; among 3 people at most."],
    ["contact-forty", "Contact with people, at least 40 person-times in the year; whoever falls short is not proposed for Excellent."]
  ])("reads %s back in English", (id, sentence) => {
    setLanguage("en")
    assert.strictEqual(read(id), sentence)
  })

  it.each(["zh-CN", "en"] as const)("reads every rule of every published rulebook back in %s", (language) => {
    setLanguage(language)
    for (const book of books) {
      for (const { id, sentence } of rulesOf(book)) {
        assert.match(sentence, language === "en" ? /^[^a-z].*\.$/u : /。$/u, `${book.id} ${id}`)
        assert.notMatch(sentence, /undefined|\[object|NaN/u, `${book.id} ${id}`)
      }
    }
  })

  it("has a rule under every clause that is said to be one", () => {
    for (const book of books) {
      const stoodOn = new Set(rulesOf(book).map(({ article }) => article))
      assert.deepEqual(book.articles.filter(({ id, treated }) => treated === "rule" && !stoodOn.has(id)).map(({ id }) => id), [], book.id)
    }
  })
})
