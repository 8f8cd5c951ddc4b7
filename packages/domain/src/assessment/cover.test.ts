import { assert, describe, it } from "@effect/vitest"
import { cover } from "./cover.ts"
import { binhe } from "./gallery/binhe.ts"
import * as Gallery from "./gallery/index.ts"
import { block, item, rulebook } from "./testing/given.ts"

const label = { zh: "名", en: "name" }
const counts = { kind: ["proposal"] }
const pays = { by: "each", points: "5" }
const article = (id: string, treated: string) => ({ id, clause: `第${id}条`, label, treated })
const book = rulebook(
  block("total", [
    { node: "item", id: "p", label, counts, pays },
    item("capped", { counts, pays, cap: { points: "9", article: "2" } })
  ]),
  {
    articles: [article("1", "rule"), article("2", "rule"), article("3", "judgement"), article("4", "outOfScope"), article("5", "rule")],
    grades: [{ id: "low", label }]
  }
)

describe("cover", () => {
  const { clauses, count, loose } = cover(book, "zh")
  const rules = (id: string) => clauses.find(({ article }) => article === id)?.rules.map(({ does, id }) => `${does} ${id}`)

  it("says what became of each clause, in the order of the regulation", () => {
    assert.deepStrictEqual(clauses.map(({ as }) => as), ["encoded", "encoded", "judgement", "outOfScope", "open"])
    assert.deepStrictEqual(count, { encoded: 2, marked: 0, judgement: 1, outOfScope: 1, open: 1 })
  })

  it("sets a rule beside the clause it stands on, be it named by the place around it or by a bound", () => {
    assert.deepStrictEqual(rules("1"), ["item p", "item capped"])
    assert.deepStrictEqual(rules("2"), ["item capped"])
    assert.deepStrictEqual(rules("5"), [])
  })

  it("lists the rules that name no clause", () => assert.deepStrictEqual(loose.map(({ id }) => id), ["low"]))

  it.each(Object.values({ ...Gallery, binhe }).map((book) => [book.id, book] as const))("leaves no rule of %s loose, and no clause open", (_, book) => {
    const { count, loose } = cover(book, "en")
    assert.strictEqual(count.open, 0)
    assert.isAbove(count.encoded, 0)
    assert.deepStrictEqual(loose.map(({ id }) => id), [])
  })

  /** The whole gallery as a table: clauses encoded, marked by a person, left to judgement, and out of scope. */
  it("counts the clauses of the gallery", () =>
    assert.deepStrictEqual(
      Object.fromEntries(Object.values({ ...Gallery, binhe }).map((book) => {
        const { encoded, judgement, marked, outOfScope } = cover(book, "zh").count
        return [`${book.id} ${book.edition}`, [encoded, marked, judgement, outOfScope].join(" / ")]
      })),
      {
        "aa-city 2022": "7 / 0 / 0 / 1",
        "anqing 2018": "2 / 2 / 0 / 0",
        "binhe 2026": "22 / 0 / 1 / 1",
        "dazhu 2014": "1 / 0 / 0 / 0",
        "deqing 1": "2 / 0 / 1 / 0",
        "dongcheng 2015": "3 / 4 / 1 / 0",
        "fuding 2012": "2 / 0 / 0 / 0",
        "fuding-units 2012": "3 / 0 / 0 / 0",
        "fushun-groups 2006": "1 / 0 / 0 / 0",
        "guangshui 2017": "10 / 0 / 0 / 1",
        "guangshui-groups 2017": "1 / 3 / 0 / 0",
        "guangze 2010": "1 / 0 / 0 / 0",
        "guangze-groups 2010": "1 / 0 / 0 / 0",
        "guangzhou 2012": "3 / 0 / 2 / 0",
        "hainan 2013": "2 / 0 / 1 / 0",
        "hefei 2015": "5 / 2 / 0 / 0",
        "hubin-groups 2017": "1 / 2 / 1 / 1",
        "jiangbei-npc 2014": "3 / 0 / 2 / 0",
        "jinan 2015": "5 / 0 / 0 / 0",
        "jintai 1": "2 / 0 / 2 / 0",
        "peixian-groups 2018": "1 / 8 / 0 / 0",
        "shandong 2013": "4 / 0 / 0 / 0",
        "shaoxing 2017": "1 / 4 / 0 / 0",
        "weihai 2013": "5 / 0 / 0 / 1",
        "xuanwei 2016": "5 / 0 / 1 / 1",
        "yongchun 2018": "1 / 1 / 1 / 0",
        "zhongmu-groups 2018": "1 / 2 / 1 / 0"
      }
    ))
})
