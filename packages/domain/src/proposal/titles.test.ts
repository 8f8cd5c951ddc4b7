import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("the titles of replies", () => {
  const given = { committee: "省政协", session: { term: 13, number: 3 }, number: 17 }
  it("name the committee, term, session and number in the printed pattern", () => {
    assert.strictEqual(Proposal.replyTitle(given), "关于省政协十三届三次会议第17号提案的答复")
    assert.strictEqual(Proposal.coOpinionTitle({ ...given, number: 3237 }), "关于省政协十三届三次会议第3237号提案的会办意见")
  })
  it("carry the number in the class where one is wanted", () => {
    assert.strictEqual(Proposal.replyTitle({ ...given, inClass: { category: "财税金融", number: 12 } }), "关于省政协十三届三次会议第17号（财税金融类012号）提案的答复")
    assert.include(Proposal.replyTitle({ ...given, inClass: { category: "社会类", number: 1 } }), "（社会类001号）")
  })
  it("write terms and sessions in words", () =>
    assert.deepStrictEqual([1, 9, 10, 11, 15, 20, 21, 40, 100].map(Proposal.inWords), ["一", "九", "十", "十一", "十五", "二十", "二十一", "四十", "100"]))
  it("count a proposal among the numbered ones of its session and class", () => {
    const paper = (id: Proposal.Id, number: number, category: string) => ({ ...Story.after("Filed"), id, number, content: { ...Story.content, category } })
    const all = [paper(Story.id, 5, "economy"), paper(Story.other, 2, "economy"), paper(Story.third, 3, "society")]
    assert.deepStrictEqual(all.map((self) => Proposal.numberInClass(self, all)), [2, 1, 1])
    assert.strictEqual(Proposal.numberInClass(Story.after("Submitted"), all), undefined)
  })
})
