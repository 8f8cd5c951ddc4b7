import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee, Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

const rules = Committee.standardPolicy
const content: Proposal.Content.Content = {
  ...Story.content, situation: "东街七个老旧小区共有台阶四十一处，其中二十八处没有扶手，去年冬天有六位老人在台阶上摔伤。", analysis: "改造清单只列水电和外墙，不列扶手，验收时也无人查看。"
}
const review = (part: Partial<Proposal.Content.Content>, policy: Pick<Committee.Policy.Policy, "drafting"> = rules) => Proposal.review({ ...content, ...part }, policy)
const codes = (part: Partial<Proposal.Content.Content>) => review(part).map((one) => one.code)
const asking = (...texts: ReadonlyArray<string>) => ({ recommendations: texts.map((text, place) => ({ number: place + 1, text })) })

describe("Proposal.review", () => {
  it("finds nothing in a proposal with its situation, analysis and concrete suggestions on one matter", () => assert.deepStrictEqual(codes({}), []))
  it("stops what submission refuses, and nothing else", () => {
    const blank = { ...content, situation: " ", recommendations: [] }
    assert.deepStrictEqual(review(blank).filter((one) => one.blocks).map((one) => one.code), ["noSituation", "noRecommendation"])
    const draft = Story.at("Drafted", { _tag: "ProposalRevised", proposal: Story.id, content: blank, at: Story.when.drafted })
    assert.isTrue(Result.isFailure(Proposal.submit(draft, Story.county, Story.when.submitted)))
    assert.isFalse(review({ title: "建议。。。。", ...asking("高度重视。") }).some((one) => one.blocks))
  })
  it.each([["建议高度重视，加强领导。"], ["进一步健全体制机制，形成工作合力。"], ["进一步加大宣传力度，营造良好氛围。"], ["有关部门要高度重视，采取有力措施。"]])("calls %s empty", (text) =>
    assert.deepStrictEqual(review(asking("把扶手列入改造清单。", text)), [{ code: "empty", blocks: false, where: { section: "recommendation", number: 2 }, article: rules.drafting?.article ?? "" }]))
  it.each([["加强传统文化进校园的引导和支持。"], ["强化高价值专利的培育与转化。"]])("misses an actor or an act in %s", (text) => assert.deepStrictEqual(codes(asking(text)), ["noAct"]))
  it.each([["加强传统文化进校园的引导，由教育局每年安排二十所学校试点。"], ["强化专利培育，设立专项基金。"], ["完善公厕指引，明年六月前增设指路牌三百块。"]])("takes %s as concrete", (text) =>
    assert.deepStrictEqual(codes(asking(text)), []))
  it.each([["关于加强电梯维保和规范物业收费的建议", "规范"], ["关于完善公交线路以及治理黑车的提案", "治理"]])("hints that %s is two matters", (title, act) => {
    const [found] = review({ title })
    assert.strictEqual(found?.code, "secondMatter")
    assert.strictEqual(title.slice(found?.where.from, found?.where.to), act)
  })
  it.each([["关于加强幼儿园和小学食堂管理的建议"], ["关于完善医联体与社区卫生服务衔接的提案"], ["关于加快科技创新，推动制造业转型升级的建议"]])("takes %s as one matter", (title) => assert.deepStrictEqual(codes({ title }), []))
  it("asks how the matter was looked into where the policy does, and stops submission only where it is required", () => {
    const under = (research: "asked" | "required") => ({ drafting: { ...Committee.standardDrafting, research } })
    assert.deepStrictEqual((["asked", "required"] as const).map((rule) => review({}, under(rule)).map(({ blocks, code }) => [code, blocks])), [[["noResearch", false]], [["noResearch", true]]])
    assert.deepStrictEqual(Proposal.review(content, under("required"), { research: "走访七个小区。" }), [])
  })
  it("finds a section too short or too long by the policy's lengths, without counting white space", () => {
    assert.deepStrictEqual(review({ analysis: "不列扶手 。\n" }).map(({ code, length }) => [code, length]), [["tooShort", { is: 5, bound: 20 }]])
    assert.deepStrictEqual(review({ situation: "台".repeat(3_001) }).map(({ code, length }) => [code, length]), [["tooLong", { is: 3_001, bound: 3_000 }]])
  })
  it("points to a guarded word, what to do instead and the ground it leads to", () => {
    const situation = `${content.situation}其中一处是我岳父的房子。`
    const [found] = review({ situation })
    assert.deepStrictEqual([found?.code, found?.ground, situation.slice(found?.where.from, found?.where.to), found?.guarded?.advice.zh], ["guarded", 7, "我岳父", "为本人或亲属解决个人问题不予立案，请改为反映同类群众的共性问题"])
  })
  it("reads the words of the committee's own policy", () => {
    const own = { drafting: { ...Committee.standardDrafting, guardedWords: [{ word: "扶手", advice: { zh: "改称助行设施" } }] } }
    assert.deepStrictEqual(review({}, own).map((one) => [one.code, one.where.section]), [["guarded", "title"], ["guarded", "situation"], ["guarded", "analysis"], ["guarded", "recommendation"]])
    assert.deepStrictEqual(review({ analysis: "短" }, {}), [])
  })
  it("finds an accusation of a person by name or office, and leaves a complaint about a rule alone", () => {
    assert.include(codes({ analysis: "居民反映，街道王某某主任以权谋私，把零星工程交给亲戚承做，要求查处。" }), "namesPerson")
    assert.deepStrictEqual(codes({ analysis: "工程发包没有公示制度，违规发包时有发生，缺少查处办法和依据。" }), [])
  })
  it("asks for a title that names the matter", () => assert.deepStrictEqual(codes({ title: "请尽快解决台阶问题！" }), ["titleForm"]))
})
