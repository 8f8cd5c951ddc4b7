import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const at = on("2026-11-02"), until = Day.Day.make("2026-11-30")
const ask = (self: Proposal.Ended = Story.at("Closed"), day = until, when = at) => Proposal.askFollowUp(self, day, when)
const asked = Story.at("Closed", Result.getOrThrow(ask()))
const findings: Proposal.Reply.Findings = { findings: [{ recommendation: 1, state: "done" }, { recommendation: 2, state: "notDone" }], comment: "扶手装了，先后没有按楼栋。" }
const answer = (member = Story.first, number = 1, said = findings, self = asked) => Proposal.answerFollowUp(self, number, member, said, at)

describe("Proposal.askFollowUp", () => {
  it("asks after the end, and silence stays silence", () => assert.deepStrictEqual(asked.followUps, [{ number: 1, askedAt: at, until }]))
  it("asks once more after the day has passed in silence", () => {
    assert.deepStrictEqual(refusal(ask(asked)), { _tag: "Proposal.FollowUpOpen", id: Story.id, until })
    assert.isTrue(Result.isSuccess(ask(asked, Day.Day.make("2027-03-31"), on("2026-12-01"))))
  })
  it("refuses a day that has passed", () => assert.deepStrictEqual(refusal(ask(Story.at("Closed"), Day.Day.make("2026-11-01"))), { _tag: "Proposal.DayPassed", day: "2026-11-01" }))
  it("refuses a merged proposal that nobody answered", () => assert.deepStrictEqual(refusal(ask(Story.at("Merged"))), { _tag: "Proposal.NoReply", id: Story.id }))
})

describe("Proposal.answerFollowUp", () => {
  it("keeps what a proposer found, recommendation by recommendation", () => {
    const after = Story.after("Closed", Result.getOrThrow(ask()), Result.getOrThrow(answer(Story.signed)))
    assert.deepStrictEqual(after.followUps[0]?.answer, { ...findings, member: Story.signed, at })
    assert.deepStrictEqual(refusal(answer(Story.first, 1, findings, Story.at("Closed", Result.getOrThrow(ask()), Result.getOrThrow(answer(Story.signed))))), { _tag: "Proposal.FeedbackAlreadyGiven", id: Story.id, member: Story.signed })
  })
  it("refuses a stranger, a number there is not, and findings on what was not recommended", () => {
    assert.deepStrictEqual(refusal(answer(Story.stranger)), { _tag: "Proposal.NotAProposer", id: Story.id, member: Story.stranger })
    assert.deepStrictEqual(refusal(answer(Story.first, 2)), { _tag: "Proposal.NoFollowUp", id: Story.id, followUp: 2 })
    const stray = { ...findings, findings: [{ recommendation: 9, state: "done" as const }] }
    assert.deepStrictEqual(refusal(answer(Story.first, 1, stray)), { _tag: "Proposal.NoSuchRecommendation", id: Story.id, recommendations: [9] })
  })
})

describe("Proposal.carriedOver", () => {
  const { policy } = Story.county
  const replied = (replyClass: string) => Story.after("Accepted", { ...Story.happening(Story.id).replied, reply: { ...Story.happening(Story.id).replied.reply, class: replyClass } })
  it("follows what was answered below the first class into the next year", () => {
    assert.strictEqual(Proposal.carriedOver(replied("B"), policy)?.class, "B")
    assert.strictEqual(Proposal.carriedOver(replied("C"), policy)?.class, "C")
  })
  it("leaves out what was solved and what was not answered", () => {
    assert.isUndefined(Proposal.carriedOver(replied("A"), policy))
    assert.isUndefined(Proposal.carriedOver(Story.at("Accepted"), policy))
  })
})
