import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Similar from "./index.ts"

const shuttle = Similar.read(
  "shuttle",
  "关于在老旧街巷开通微循环接驳公交的建议",
  "调研情况：老旧街巷狭窄，大型公交车无法驶入，居民步行到地铁站要十五分钟。具体建议：一、采购十二座微循环公交车，在老旧街巷开行接驳线路，串联地铁站与菜场。二、对七十岁以上老人乘坐接驳公交免票。"
)
const shuttleAgain = Similar.read(
  "shuttle-again",
  "打通最后一公里，开行街巷微循环公交",
  "问题分析：微循环公交缺位，老旧街巷居民去地铁站全靠步行。具体建议：1.用十二座小车开行接驳线路，进入老旧街巷，连接地铁站。2.老人乘坐微循环公交免票。"
)
const drivers = Similar.read(
  "drivers",
  "关于稳定微循环公交司机队伍的建议",
  "调研情况：微循环公交进入老旧街巷，司机收入低，流失多。具体建议：一、提高司机工资。二、在场站为司机设休息室与食堂。"
)
const archive = Similar.read(
  "archive",
  "关于抢救整理地方戏曲唱本的建议",
  "调研情况：民间唱本散失严重。具体建议：一、组织力量收集整理唱本。二、建立数字档案，向研究者开放。"
)

describe("Similar.hint", () => {
  it("sees the same ask behind other words", () => assert.strictEqual(Similar.hint(shuttle, shuttleAgain).kind, "same"))
  it("tells the same topic from the same ask", () => assert.strictEqual(Similar.hint(shuttle, drivers).kind, "related"))
  it("tells a part from its whole", () => {
    const crew = { id: "crew", title: "关于培养街巷微循环接驳公交人才的建议", body: "老旧街巷的微循环接驳公交缺人。", asks: ["在职校开设微循环公交司机班，培养人才。", "给人才安家补助。"] }
    const { evidence, kind, score } = Similar.hint(shuttle, crew)
    assert.deepStrictEqual(evidence.aspects, [{ name: "人才", in: "b", a: 0, b: 10_000 }])
    assert.strictEqual(Similar.judge({ ...evidence, narrowed: 0 }).score, score + 25 * evidence.narrowed / 100)
    assert.strictEqual(kind, "related")
  })
  it("tells another matter", () => assert.strictEqual(Similar.hint(shuttle, archive).kind, "different"))
  it("shows which recommendations answer each other", () =>
    assert.deepStrictEqual(
      Similar.hint(shuttle, shuttleAgain).evidence.counterparts.pairs.map(({ a, b }) => [a, b]),
      [[0, 0], [1, 1]]
    ))
  it("keeps the same words about two places apart", () => {
    const here = { ...shuttle, title: `${shuttle.title}（苏州）` }
    const there = { ...shuttle, id: "there", title: `${shuttle.title}（无锡）` }
    const { kind, evidence } = Similar.hint(here, there)
    assert.strictEqual(kind, "related")
    assert.deepStrictEqual(evidence.places, { a: ["苏州"], b: ["无锡"] })
    assert.strictEqual(evidence.copied > Similar.from.copied, true)
  })
  it("takes a province and its prefecture for no difference", () => {
    const { evidence } = Similar.hint({ ...shuttle, title: "关于江苏街巷公交的建议" }, { ...shuttleAgain, title: "关于南京街巷公交的建议" })
    assert.isNull(evidence.places)
  })
  it("keeps numbered lines apart, years not", () => {
    const numbered = (number: string) => ({ ...shuttle, title: `关于延长${number}路公交的建议` })
    assert.deepStrictEqual(Similar.hint(numbered("12"), numbered("27")).evidence.numbers, { a: ["12"], b: ["27"] })
    assert.isNull(Similar.hint(numbered("2021"), numbered("2022")).evidence.numbers)
  })
  it("knows the districts a committee adds", () => {
    const named = (district: string) => ({ ...shuttle, title: `关于在${district}开通微循环公交的建议` })
    assert.deepStrictEqual(Similar.hint(named("东河"), named("西河"), [...Similar.places, ["东河", "西河"]]).evidence.places, { a: ["东河"], b: ["西河"] })
    assert.strictEqual(Similar.hint(named("东河"), named("西河")).kind, "same")
  })
  it("sees a copy under another title", () => {
    const renamed = { ...shuttle, id: "renamed", title: "便民小巴" }
    assert.strictEqual(Similar.hint(shuttle, renamed).kind, "same")
  })

  const piece = Schema.Literals(["微循环公交", "老旧街巷", "雨棚", "免票", "苏州", "无锡", "12路", "27路", "具体建议：", "一、", "二、", "。", "唱本", "数字档案"])
  const words = Schema.Array(piece).check(Schema.isMaxLength(16))
  it.prop("says of b and a what it says of a and b, mirrored", [words, words, words, words], ([titleA, textA, titleB, textB]) => {
    const a = Similar.read("a", titleA.join(""), textA.join("")), b = Similar.read("b", titleB.join(""), textB.join(""))
    const one = Similar.hint(a, b), other = Similar.hint(b, a)
    assert.strictEqual(one.kind, other.kind)
    assert.strictEqual(one.score, other.score)
    assert.deepStrictEqual(one.evidence.counterparts.onlyA, other.evidence.counterparts.onlyB)
    assert.deepStrictEqual(one.evidence.counterparts.pairs.map((pair) => pair.a).toSorted(), other.evidence.counterparts.pairs.map((pair) => pair.b).toSorted())
    assert.deepStrictEqual(one.evidence.places?.a, other.evidence.places?.b)
    assert.strictEqual(one.evidence.narrowed, other.evidence.narrowed)
    assert.deepStrictEqual(one.evidence.numbers?.a, other.evidence.numbers?.b)
    assert.isTrue(one.score >= 0 && one.score <= 10_000)
  })
  it.prop("gives every recommendation a counterpart or leaves it alone, never both", [words, words], ([textA, textB]) => {
    const a = Similar.asks(textA.join("")).map(({ text }) => text), b = Similar.asks(textB.join("")).map(({ text }) => text)
    const { pairs, onlyA, onlyB } = Similar.counterparts(a, b)
    assert.deepStrictEqual([...pairs.map((pair) => pair.a), ...onlyA].toSorted((one, other) => one - other), [...a.keys()])
    assert.deepStrictEqual([...pairs.map((pair) => pair.b), ...onlyB].toSorted((one, other) => one - other), [...b.keys()])
  })
})
