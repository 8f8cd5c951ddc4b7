import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.giveFeedback", () => {
  const at = Story.when.rated
  const opinion: Proposal.Reply.Opinion = { manner: "satisfied", result: "basically", comment: "电话里说得清楚。" }
  const give = (self: Parameters<typeof Proposal.giveFeedback>[0], member = Story.first, said = opinion, committee = Story.county) => Proposal.giveFeedback(self, member, said, committee.policy, at)
  const { merged, replied } = Story.happening(Story.id)

  it("keeps the opinion with its member, round and time", () =>
    assert.deepStrictEqual(Story.after("Replied", Result.getOrThrow(give(Story.at("Replied")))), {
      ...Story.after("Replied"), feedback: [{ ...opinion, member: Story.first, round: 1, at }], stage: { ...Story.at("Replied").stage, _tag: "Rated" }
    }))
  it("takes the opinion of a co-signer beside that of the first proposer", () =>
    assert.deepStrictEqual(Story.after("Rated", Result.getOrThrow(give(Story.at("Rated"), Story.signed))).feedback.map((given) => given.member), [Story.first, Story.signed]))
  it("takes the opinion of the author of a merged proposal on the own reply", () => {
    const answered = Story.standing("Merged", Story.book(...Story.until("Filed"), merged, replied))
    const after = Story.after("Filed", merged, replied, Result.getOrThrow(give(answered)))
    assert.deepStrictEqual([after.stage._tag, after.feedback.length], ["Merged", 1])
  })
  it("refuses anybody who did not sign", () => {
    for (const member of [Story.invited, Story.stranger]) assert.deepStrictEqual(refusal(give(Story.at("Replied"), member)), { _tag: "Proposal.NotAProposer", id: Story.id, member })
  })
  it("refuses a second opinion in the round", () =>
    assert.deepStrictEqual(refusal(give(Story.at("Rated"))), { _tag: "Proposal.FeedbackAlreadyGiven", id: Story.id, member: Story.first }))
  it("refuses an opinion before there is a reply", () =>
    assert.deepStrictEqual(refusal(give(Story.at("Merged"))), { _tag: "Proposal.NoReply", id: Story.id }))
  it("knows the level very satisfied in the city and not in the county, for manner and result alike", () => {
    for (const said of [{ ...opinion, manner: "very" }, { ...opinion, result: "very" }]) {
      assert.isTrue(Result.isSuccess(give(Story.at("Replied"), Story.first, said, Story.city)))
      assert.deepStrictEqual(refusal(give(Story.at("Replied"), Story.first, said)), { _tag: "Proposal.UnknownLevel", level: "very", known: ["satisfied", "basically", "not"] })
    }
  })
  it("takes an opinion on single recommendations, each once and only on what was recommended", () => {
    const each = (...given: ReadonlyArray<readonly [number, string]>) => ({ ...opinion, each: given.map(([recommendation, level]) => ({ recommendation, level })) })
    assert.deepStrictEqual(Result.getOrThrow(give(Story.at("Replied"), Story.first, each([1, "satisfied"], [2, "not"]))).feedback.each, [{ recommendation: 1, level: "satisfied" }, { recommendation: 2, level: "not" }])
    assert.deepStrictEqual(refusal(give(Story.at("Replied"), Story.first, each([3, "satisfied"], [1, "not"], [1, "not"]))), { _tag: "Proposal.NoSuchRecommendation", id: Story.id, recommendations: [3, 1] })
    assert.deepStrictEqual(refusal(give(Story.at("Replied"), Story.first, each([1, "very"]))), { _tag: "Proposal.UnknownLevel", level: "very", known: ["satisfied", "basically", "not"] })
  })
})
