import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.file", () => {
  const at = Story.when.filed

  it("files a proposal under its number", () => {
    const event = Result.getOrThrow(Proposal.file(Story.at("Recommended"), 17, { account: "chair" }, Story.county.policy, HashMap.empty(), at))
    assert.deepStrictEqual(Story.after("Recommended", event), { ...Story.after("Recommended"), filedAt: Story.when.filed, stage: { _tag: "Filed" }, number: 17 })
  })
  it("keeps the number a proposal had before", () => {
    const before = Story.standing("Recommended", Story.book(...Story.until("Filed"), Story.happening(Story.id).recommended))
    assert.strictEqual(Result.getOrThrow(Proposal.file(before, 18, { account: "chair" }, Story.county.policy, HashMap.empty(), at)).number, 17)
  })
  it("refuses a proposer who files the own proposal", () =>
    assert.deepStrictEqual(refusal(Proposal.file(Story.at("Recommended"), 17, { account: "chair", member: Story.signed }, Story.county.policy, HashMap.empty(), at)), { _tag: "Proposal.ExaminesOwn", id: Story.id, member: Story.signed }))
  it("keeps the reason where the proposer files it all the same", () =>
    assert.strictEqual(Result.getOrThrow(Proposal.file(Story.at("Recommended"), 17, { account: "chair", member: Story.signed, despite: "主任会议集体决定" }, Story.county.policy, HashMap.empty(), at)).despite, "主任会议集体决定"))
})
