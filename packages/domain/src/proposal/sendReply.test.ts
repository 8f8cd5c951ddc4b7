import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.sendReply", () => {
  const at = Story.when.replied
  const { accepted, handedOver, replied } = Story.happening(Story.id)
  const reply = (draft: Proposal.Reply.Draft, committee = Story.county, unit = Story.housing) => Proposal.sendReply(Story.at("Accepted"), unit, draft, committee.policy, at)

  it("keeps the reply with its unit, round and time", () =>
    assert.deepStrictEqual(Story.after("Accepted", Result.getOrThrow(reply(Story.answers))), {
      ...Story.after("Accepted"), replies: [{ ...Story.answers, unit: Story.housing, round: 1, at }], stage: { ...Story.at("Accepted").stage, _tag: "Replied" }
    }))
  it("refuses a reply that leaves a recommendation unanswered", () =>
    assert.deepStrictEqual(refusal(reply({ ...Story.answers, answers: Story.answers.answers.slice(1) })), { _tag: "Proposal.Unanswered", id: Story.id, recommendations: [1] }))
  it("refuses an answer to a recommendation that was not made, or a second answer to one", () => {
    const [first] = Story.answers.answers
    const answers = [...Story.answers.answers, ...(first === undefined ? [] : [{ ...first, recommendation: 9 }, first])]
    assert.deepStrictEqual(refusal(reply({ ...Story.answers, answers })), { _tag: "Proposal.StrayAnswers", id: Story.id, recommendations: [9, 1] })
  })
  it("refuses a plan without a day", () => {
    const planned = { recommendation: 2, outcome: "planned", text: "二〇二七年安装。" } as const
    const answers = [...Story.answers.answers.slice(0, 1), planned]
    assert.deepStrictEqual(refusal(reply({ ...Story.answers, answers })), { _tag: "Proposal.PlannedWithoutDay", id: Story.id, recommendations: [2] })
    assert.isTrue(Result.isSuccess(reply({ ...Story.answers, class: "B", answers: [...answers.slice(0, 1), { ...planned, by: Day.Day.make("2027-06-30") }] })))
  })
  it("refuses a letter without what the policy asks of every letter, and keeps what it bears", () => {
    const formal = { ...Story.county, policy: { ...Story.county.policy, letter: { bears: ["document", "signedBy", "phone"] as const, article: "第二十条" } } }
    const signing = { signedBy: "分管副局长", contact: "办公室", phone: "0000-000000" }
    assert.deepStrictEqual(refusal(reply({ ...Story.answers, signing: { signedBy: "分管副局长" } }, formal)), { _tag: "Proposal.LetterLacks", id: Story.id, parts: ["document", "phone"] })
    assert.deepStrictEqual(Result.getOrThrow(reply({ ...Story.answers, document: "建函〔2026〕12号", signing }, formal)).reply.signing, signing)
    const apart = { id: "s-1", parts: ["signedBy", "contact", "phone"], digest: "0".repeat(64) } as const
    assert.deepStrictEqual(Result.getOrThrow(reply({ ...Story.answers, document: "建函〔2026〕12号", apart }, formal)).reply.apart, apart)
  })
  it("knows class D in the city and not in the county", () => {
    const draft = { ...Story.answers, class: "D" }
    assert.isTrue(Result.isSuccess(reply(draft, Story.city)))
    assert.deepStrictEqual(refusal(reply(draft)), { _tag: "Proposal.UnknownReplyClass", class: "D", known: ["A", "B", "C"] })
  })
  it("refuses a unit that was not asked to answer", () =>
    assert.deepStrictEqual(refusal(reply(Story.answers, Story.county, Story.finance)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance }))
  it("refuses a second reply of a unit in the round", () => {
    const half = Story.standing("Accepted", Story.book(
      ...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }, accepted, { ...accepted, unit: Story.finance }, replied
    ))
    assert.deepStrictEqual(refusal(Proposal.sendReply(half, Story.housing, Story.answers, Story.county.policy, at)), { _tag: "Proposal.AlreadyReplied", id: Story.id, round: 1 })
  })
  it("takes another reply in the second handling", () => {
    const again = Story.standing("Accepted", Story.book(
      ...Story.until("Rated"), { _tag: "SecondHandlingOrdered", proposal: Story.id, deadline: handedOver.deadline, at }
    ))
    assert.strictEqual(Result.getOrThrow(Proposal.sendReply(again, Story.housing, Story.answers, Story.county.policy, at)).reply.round, 2)
  })
})
