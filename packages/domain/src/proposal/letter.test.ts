import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Day, Proposal } from "../index.ts"
import { units } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.letter", () => {
  const unit = { ...HashMap.getUnsafe(units, Story.housing), names: [{ name: { zh: "区建设局" }, from: Day.Day.make("2019-03-01") }, { name: { zh: "区住房和城乡建设局" }, from: Day.Day.make("2026-06-01") }] as const }
  const { reply } = Story.happening(Story.id).replied
  const compose = (part: Partial<Proposal.Reply.Reply> = {}, signing: Proposal.Reply.Signing = {}) => Proposal.letter(Story.after("Replied"), { ...reply, ...part }, unit, Story.county, "沈临川委员", signing)

  it("bears the unit's name of its day, the class and the title by term, session and number", () => {
    const { definition, mark, title, unit, ...rest } = compose()
    assert.deepStrictEqual([unit, mark, definition, title], ["区建设局", "A", "所提问题已经解决或基本解决", "关于东湖区政协十五届五次会议第17号提案的答复"])
    assert.deepStrictEqual([rest.to, rest.date, rest.copies], ["沈临川委员：", "2026年4月20日", ["东湖区政协提案委员会"]])
  })
  it("answers every recommendation under its own words, with the day of what is planned", () => {
    const [first, second] = compose({ answers: [{ recommendation: 1, outcome: "planned", text: "列入清单。", by: Day.Day.make("2027-03-05") }, { recommendation: 2, outcome: "accepted", text: "先装四个楼栋。" }] }).answers
    assert.deepStrictEqual(first, { heading: "一、关于“把扶手列入改造清单”", text: "列入清单。（列入计划，2027年3月5日前完成）" })
    assert.deepStrictEqual(second, { heading: "二、关于“先装有高龄老人的楼栋”", text: "先装四个楼栋。（采纳）" })
  })
  it("leaves out who signed, the number and the contact until they are given", () => {
    assert.doesNotHaveAnyKeys(compose(), ["signedBy", "document", "contact"])
    const { contact, document, signedBy } = compose({ document: "东建函〔2026〕12号" }, { signedBy: "局长", contact: "办公室", phone: "0000-000000" })
    assert.deepStrictEqual([signedBy, document, contact], ["局长", "东建函〔2026〕12号", "联系人：办公室　联系电话：0000-000000"])
  })
  it("bears who signed and whom to call as they were sent with the reply, whatever is typed, and says what was left unsaid", () => {
    const { contact, signedBy, unsaid } = compose({ signing: { signedBy: "局长", phone: "0000-000000" } }, { signedBy: "副局长", contact: "办公室" })
    assert.deepStrictEqual([signedBy, contact, unsaid], ["局长", "联系人：办公室　联系电话：0000-000000", ["contact"]])
  })
  it("says once that the proposal was received", () => {
    assert.deepStrictEqual(compose().opening, ["您提出的《关于为老旧小区台阶加装扶手的建议》收悉，现答复如下：", "经研究，答复如下。"])
    assert.deepStrictEqual(compose({ text: "您的提案收悉。\n\n 现答复如下。" }).opening, ["您的提案收悉。", "现答复如下。"])
  })
  it("stands without a number or a session", () =>
    assert.strictEqual(Proposal.letter({ content: Story.content }, reply, unit, Story.county, "教育界", {}).title, "关于东湖区政协提案的答复"))
})
