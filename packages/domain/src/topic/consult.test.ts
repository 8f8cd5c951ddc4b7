import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Member, Topic } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Topic.story.ts"

describe("Topic.consult", () => {
  const at = on("2026-03-02")
  const topic = Story.after(...Story.papers.map(({ id }) => Story.grouped(id)))
  const consult = (minutes = Story.minutes, unit = Paper.housing, self = topic) => Topic.consult(self, Story.papers, minutes, unit, at)

  it("counts once for each proposal the unit handles, and for none it does not", () =>
    assert.deepStrictEqual(Result.getOrThrow(consult()).map((event) => [event.proposal, event.minutes.members]), [[Paper.id, [Paper.first]], [Paper.other, [Paper.first]]]))
  it("names for each proposal its own proposers only", () => {
    const both = { ...Story.minutes, members: [Paper.stranger, Paper.signed] as const }
    assert.deepStrictEqual(Result.getOrThrow(consult(both))[0].minutes.members, [Paper.signed])
  })
  it("refuses one that counts for none: nobody's proposer there, or another unit", () => {
    const none = { _tag: "Topic.CountsForNone", id: Story.id }
    assert.deepStrictEqual(refusal(consult({ ...Story.minutes, members: [Member.Id.make("m77")] })), none)
    assert.deepStrictEqual(refusal(consult(Story.minutes, Paper.finance)), none)
  })
  it("refuses a closed topic", () => assert.deepStrictEqual(refusal(consult(Story.minutes, Paper.housing, { ...topic, closed: true })), { _tag: "Topic.Closed", id: Story.id }))
})
