import { assert, describe, it } from "@effect/vitest"
import { keep } from "./Corpus.ts"
import { entitled, matter } from "./matter.ts"

const kept = (title: string, body: string) => keep({ id: title, title, asks: [], body })
const bus = kept("关于加快建设夜间公交的建议", "夜间公交少，夜间公交停得早。")

describe("matter", () => {
  it("is met whole by a proposal that comes back to it as often, under other phrases of titles", () =>
    assert.strictEqual(matter(bus, kept("进一步完善夜间公交工作的提案", "夜间公交少，夜间公交停得早。")), 1))
  it("is not met by a title of the same phrases", () =>
    assert.strictEqual(matter(bus, kept("关于加快建设社区书房的建议", "社区书房少。")), 0))
  it("is met in part by a proposal that only touches on it", () => {
    const reading = matter(bus, kept("关于夜间公交候车的建议", "候车亭漏雨，候车亭没有座椅。"))
    assert.isTrue(reading > 0 && reading < 1)
  })
  it("of a title of phrases only is met by nothing", () => assert.strictEqual(matter(kept("关于加强工作的建议", ""), kept("关于加强工作的建议", "")), 0))
})

describe("entitled", () => {
  it("is whole where one title holds the matter of the other, whatever else it says", () =>
    assert.strictEqual(entitled(bus, kept("关于城郊夜间公交候车亭照明的建议", "")), 1))
  it("is nothing between titles of the same phrases", () => assert.strictEqual(entitled(bus, kept("关于加快建设社区书房的建议", "")), 0))
})
