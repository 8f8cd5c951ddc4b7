import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.close", () => {
  const { policy } = Story.county, at = Story.when.closed
  const settlement = { by: "meeting", note: "五月八日当面说明了困难，提案人表示理解。" } as const
  const { rated, replied } = Story.happening(Story.id)
  const content = Story.standing("Rated", Story.book(...Story.until("Replied"), { ...rated, feedback: { ...rated.feedback, result: "basically" } }))

  it("closes a proposal whose proposer was silent, and invents no opinion", () =>
    assert.deepStrictEqual(Story.after("Replied", Result.getOrThrow(Proposal.close(Story.at("Replied"), undefined, policy, at))), {
      ...Story.after("Replied"), feedback: [], stage: { ...Story.at("Replied").stage, _tag: "Closed" }
    }))
  it("closes one whose proposer is content", () => assert.isTrue(Result.isSuccess(Proposal.close(content, undefined, policy, at))))
  it("refuses to end over the head of a proposer who is not satisfied", () =>
    assert.deepStrictEqual(refusal(Proposal.close(Story.at("Rated"), undefined, policy, at)), { _tag: "Proposal.MeetFirst", id: Story.id, members: [Story.first] }))
  it("ends once people have met, and keeps how", () => {
    const { stage } = Story.after("Rated", Result.getOrThrow(Proposal.close(Story.at("Rated"), settlement, policy, at)))
    assert.deepStrictEqual(stage, { ...Story.at("Rated").stage, _tag: "Closed", settlement })
  })
  it("asks for no meeting over an opinion of an earlier round", () => {
    const again = Result.getOrThrow(Proposal.orderSecondHandling(Story.at("Rated"), Story.county, at))
    const second = { ...replied, reply: { ...replied.reply, round: 2 } }
    assert.isTrue(Result.isSuccess(Proposal.close(Story.standing("Replied", Story.book(...Story.until("Rated"), again, second)), undefined, policy, at)))
  })
})
