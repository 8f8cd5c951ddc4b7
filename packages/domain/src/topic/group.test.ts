import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee, Topic } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Topic.story.ts"

describe("Topic.group", () => {
  const at = on("2026-02-03")

  it("puts filed proposals under a topic in the order they came", () =>
    assert.deepStrictEqual(Story.after(Story.grouped(Paper.id), Result.getOrThrow(Topic.group(Story.after(), Paper.standing("Filed", Paper.book(...Paper.until("Filed", Paper.other)), Paper.other), Story.topics(), at))).proposals, [Paper.id, Paper.other]))
  it("refuses a proposal that belongs to an open topic, and takes it once that is closed", () => {
    const next = Topic.Id.make("stairs")
    const self = { ...Story.after(), id: next }
    const there = Story.topics(Story.grouped(Paper.id))
    assert.deepStrictEqual(refusal(Topic.group(self, Paper.at("Filed"), there, at)), { _tag: "Topic.GroupedAlready", of: Paper.id, in: Story.id })
    assert.isTrue(Result.isSuccess(Topic.group(self, Paper.at("Filed"), Topic.evolve(there, Story.closed), at)))
  })
  it("refuses a proposal of another session", () => {
    const session = Committee.SessionId.make("15-4")
    assert.deepStrictEqual(refusal(Topic.group({ ...Story.after(), session }, Paper.at("Filed"), Story.topics(), at)), { _tag: "Topic.OfAnotherSession", of: Paper.id, session })
  })
  it("refuses a closed topic", () =>
    assert.deepStrictEqual(refusal(Topic.group(Story.after(Story.closed), Paper.at("Filed"), Story.topics(), at)), { _tag: "Topic.Closed", id: Story.id }))
})
