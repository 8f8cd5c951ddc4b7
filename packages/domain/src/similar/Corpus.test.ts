import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Similar from "./index.ts"

const character = Schema.Literals([..."甲乙丙丁药医路桥校村一二，。：“ \n", "1", "2", ".", "a", "B", "％", "Ｃ", "é"])
const words = Schema.Array(character).check(Schema.isMaxLength(14))
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const drawnDocument = Schema.Struct({ title: words, asks: Schema.Array(words).check(Schema.isMaxLength(3)), body: words })
const library = Schema.Array(drawnDocument).check(Schema.isMinLength(1), Schema.isMaxLength(6))

const build = (drawn: typeof library.Type): ReadonlyArray<Similar.Document> =>
  drawn.map(({ title, asks, body }, index) => ({
    id: `d${index}`,
    title: title.join(""),
    asks: asks.map((ask) => ask.join("")),
    body: body.join("")
  }))

const holding = (documents: ReadonlyArray<Similar.Document>): Similar.Corpus => {
  const corpus = Similar.open()
  for (const document of documents) Similar.add(corpus, document)
  return corpus
}

const said = ({ title, asks, body }: Similar.Document): string => Similar.normalise([title, ...asks, body].join("")).text

const bus: Similar.Document = {
  id: "bus",
  title: "关于在老城区增设接驳公交的建议",
  asks: ["在老城区开行十二座小巴，接驳地铁站。", "向七十岁以上老人免费。"],
  body: "老城区街巷狭窄，大型公交无法进入，居民步行到车站平均十五分钟。"
}
const lift: Similar.Document = {
  id: "lift",
  title: "关于推进既有住宅加装电梯的建议",
  asks: ["简化审批，一窗受理。", "对老城区住宅给予补贴，方便居民去公交车站。"],
  body: "六层以上没有电梯的住宅里，老人下楼困难。"
}
const reading: Similar.Document = {
  id: "reading",
  title: "关于建设社区书房的建议",
  asks: ["每个街道建一处社区书房。"],
  body: "居民看书要坐公交去市图书馆，往返一小时。"
}

describe("Similar.search", () => {
  const corpus = holding([reading, lift, bus])
  const ids = (terms: string): ReadonlyArray<string> => Similar.search(corpus, terms, 10).map(({ id }) => id)

  it("ranks the title before the asks and these before the body", () => assert.deepStrictEqual(ids("公交"), ["bus", "lift", "reading"]))
  it("asks every term of a document", () => assert.deepStrictEqual(ids("公交 老城区 小巴"), ["bus"]))
  it("finds a term of one character", () => assert.deepStrictEqual(ids("巴"), ["bus"]))
  it("finds the last character of a field", () => assert.deepStrictEqual(ids("难"), ["lift"]))
  it("reads past punctuation, width and line breaks", () => assert.deepStrictEqual(ids("审批，一\u3000窗受\n理"), ["lift"]))
  it("joins no two fields", () => assert.deepStrictEqual(ids("建议在老"), []))
  it("finds nothing for a query without a letter or digit", () => assert.deepStrictEqual(ids("， 。"), []))
  it("gives no more than asked", () => assert.strictEqual(Similar.search(corpus, "公交", 2).length, 2))

  it.prop(
    "finds every part of a field of an indexed document",
    [library, between(0, 5), between(0, 13), between(1, 14)],
    ([drawn, which, from, length]) => {
      const documents = build(drawn)
      const held = holding(documents)
      for (const { id, title, asks, body } of documents) {
        const field = [title, body, ...asks][which % (2 + asks.length)] ?? ""
        const part = field.slice(from, from + length)
        if (Similar.normalise(part).text === "") continue
        assert.include(Similar.search(held, part, 10).map((found) => found.id), id)
      }
    }
  )
})

describe("Similar.nearest", () => {
  it("puts a document on the same matter before one that shares words in passing", () => {
    const corpus = holding([reading, lift, bus])
    const draft: Similar.Document = { id: "draft", title: "开通老城区小型接驳公交的建议", asks: ["用小巴接驳地铁站。"], body: "大型公交进不了街巷。" }
    assert.strictEqual(Similar.nearest(corpus, draft, 3)[0]?.id, "bus")
  })

  it.prop("gives the document itself, whole, before all others", [library], ([drawn]) => {
    const documents = build(drawn)
    const corpus = holding(documents)
    for (const document of documents) {
      if (said(document) === "") continue
      const near = Similar.nearest(corpus, document, 10)
      assert.strictEqual(near.find(({ id }) => id === document.id)?.score, 10_000)
      assert.isTrue(near.every(({ score }) => score <= 10_000))
    }
  })

  it.prop("answers alike whatever the order in which documents came", [library], ([drawn]) => {
    const documents = build(drawn)
    const [first] = documents
    if (first === undefined) return
    assert.deepStrictEqual(
      Similar.nearest(holding(documents), first, 10),
      Similar.nearest(holding(documents.toReversed()), first, 10)
    )
  })
})

describe("Similar.remove", () => {
  it.prop("leaves nothing of what was added", [library], ([drawn]) => {
    const documents = build(drawn)
    const corpus = holding([bus, ...documents])
    for (const { id } of documents) Similar.remove(corpus, id)
    assert.deepStrictEqual(corpus, holding([bus]))
    Similar.remove(corpus, "bus")
    assert.deepStrictEqual(corpus, Similar.open())
  })
  it("leaves the weights of a corpus that never held it", () => {
    const corpus = holding([bus, lift, reading])
    Similar.remove(corpus, "reading")
    assert.deepStrictEqual(Similar.nearest(corpus, bus, 5), Similar.nearest(holding([bus, lift]), bus, 5))
    assert.deepStrictEqual(Similar.search(corpus, "书房", 5), [])
  })
  it("changes nothing for an id it does not hold", () => {
    const corpus = holding([bus])
    Similar.remove(corpus, "lift")
    assert.strictEqual(Similar.size(corpus), 1)
  })
})

describe("Similar.add", () => {
  it("replaces the document of the same id", () => {
    const corpus = holding([bus])
    Similar.add(corpus, { ...reading, id: "bus" })
    assert.strictEqual(Similar.size(corpus), 1)
    assert.deepStrictEqual(Similar.search(corpus, "小巴", 5), [])
    assert.deepStrictEqual(Similar.search(corpus, "书房", 5).map(({ id }) => id), ["bus"])
  })
})
