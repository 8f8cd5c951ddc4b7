import { assert, describe, it } from "@effect/vitest"
import { aspects, narrowed } from "./aspects.ts"
import { places } from "./places.ts"

const written = (title: string, ...asks: ReadonlyArray<string>) => ({ id: title, title, asks, body: "" })
const trade = written("关于发展旧书业的建议", "设立旧书街。", "减免摊位租金。", "办好书市。", "培养修书人才。")
const people = written("关于培养旧书业人才的建议", "在职校开设修书课，培养人才。", "给人才发津贴。")

describe("aspects", () => {
  it("names the means that one title keeps to, and how far each asks for it", () =>
    assert.deepStrictEqual(aspects(trade, people, places), [{ name: "人才", in: "b", a: 2_500, b: 10_000 }]))
  it("names none that both titles name, in whatever words", () =>
    assert.deepStrictEqual(aspects(people, written("关于稳定修书队伍的建议", "涨工资。"), places), []))
  it("names the prefecture that only one title names, and never a province", () => {
    const here = written("关于苏州旧书业的建议", "苏州设立旧书街。"), there = written("关于江苏旧书业的建议", "设立旧书街。")
    assert.deepStrictEqual(aspects(here, there, places), [{ name: "苏州", in: "a", a: 10_000, b: 0 }])
  })
})

describe("narrowed", () => {
  it("is how much more the recommendations of the one are about it", () => assert.strictEqual(narrowed(aspects(trade, people, places)), 7_500))
  it("is nothing where the other asks for it as much", () =>
    assert.strictEqual(narrowed(aspects(people, written("关于发展旧书业的建议", "培养修书人才。"), places)), 0))
})
