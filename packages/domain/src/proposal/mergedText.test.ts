import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.mergedText", () => {
  const paper = (id: Proposal.Id, situation: string, asks: ReadonlyArray<string>) =>
    ({ id, content: { ...Story.content, situation, analysis: "", recommendations: asks.map((text, place) => ({ number: place + 1, text })) } })
  const one = paper(Story.id, "东街有台阶四十一处。没有扶手的二十八处。", ["把扶手列入改造清单。"])
  const other = paper(Story.other, "没有扶手的２８处！没有扶手的二十八处，老人上下楼很不方便。", ["建议把扶手列入改造清单。", "每年查一次。"])

  it("says once what both say, with both origins, and keeps what one says alone", () =>
    assert.deepStrictEqual(Proposal.mergedText(one, [other]), [
      { text: "东街有台阶四十一处。", from: [Story.id] },
      { text: "没有扶手的二十八处。", from: [Story.id] },
      { text: "没有扶手的２８处！", from: [Story.other] },
      { text: "没有扶手的二十八处，老人上下楼很不方便。", from: [Story.other] },
      { text: "把扶手列入改造清单。", from: [Story.id, Story.other] },
      { text: "每年查一次。", from: [Story.other] }
    ]))
  it("is the text itself for proposals that say the same", () => {
    const twin = { ...one, id: Story.other }
    assert.deepStrictEqual(Proposal.mergedText(one, [twin]).map(({ from }) => from), [[Story.id, Story.other], [Story.id, Story.other], [Story.id, Story.other]])
  })
  const text = Schema.Array(Schema.Literals(["扶手", "台阶", "老人", "。", "，", "\n", "！", "列入", "清单"])).check(Schema.isMaxLength(30))
  it.prop("loses no sentence of anybody: each stands in it, or one like it does, under that origin", [text, text], ([a, b]) => {
    const papers = [paper(Story.id, a.join(""), ["甲。"]), paper(Story.other, b.join(""), ["乙。"])] as const
    const written = Proposal.mergedText(papers[0], [papers[1]])
    for (const { content, id } of papers) {
      const own = written.filter(({ from }) => from.includes(id))
      assert.isAtLeast(own.length, 1)
      for (const sentence of Proposal.sentences(content.situation)) assert.isTrue(Proposal.mergedText({ id, content: { ...content, situation: own.map((it) => it.text).join("\n") } }, [paper(Story.third, sentence, [])]).some(({ from }) => from.includes(id) && from.includes(Story.third)), sentence)
    }
  })
})
