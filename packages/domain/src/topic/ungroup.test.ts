import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Topic } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Topic.story.ts"

describe("Topic.ungroup", () => {
  const at = on("2026-02-03")
  const both = [Story.grouped(Paper.id), Story.grouped(Paper.other)]

  it("takes one out and leaves the others", () =>
    assert.deepStrictEqual(Story.after(...both, Result.getOrThrow(Topic.ungroup(Story.after(...both), Paper.id, at))).proposals, [Paper.other]))
  it("refuses what is not in it, and a closed topic", () => {
    assert.deepStrictEqual(refusal(Topic.ungroup(Story.after(), Paper.id, at)), { _tag: "Topic.NotGrouped", of: Paper.id })
    assert.deepStrictEqual(refusal(Topic.ungroup(Story.after(...both, Story.closed), Paper.id, at)), { _tag: "Topic.Closed", id: Story.id })
  })
})
