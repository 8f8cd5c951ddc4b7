import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.draft", () => {
  const { policy } = Story.county
  const draft = (proposer: Proposal.Proposer.Proposer, content = Story.content) => Proposal.draft(Story.id, proposer, content, policy, Story.when.drafted)

  it("begins a proposal of a body in its own name", () => {
    const event = draft(Story.body)
    assert.deepStrictEqual(event, Result.succeed({ _tag: "ProposalDrafted", proposal: Story.id, proposer: Story.body, content: Story.content, at: Story.when.drafted }))
    assert.deepStrictEqual(Story.written(Story.book(Result.getOrThrow(event))), [{
      id: Story.id, proposer: Story.body, content: Story.content, stage: { _tag: "Drafted" }, draftedAt: Story.when.drafted,
      absorbed: [], replies: [], feedback: [], attachments: [], examined: [], consents: [], mergedText: [], handovers: [], consultations: [], proposed: [], followUps: [],
      reworks: 0, returns: 0, key: false, excellent: false
    }])
  })
  it("invites its co-signers; nobody signs for another", () =>
    assert.deepStrictEqual(Result.getOrThrow(draft(Story.members)).proposer, {
      _tag: "Members", first: Story.first, with: [{ member: Story.signed, answer: "invited" }, { member: Story.invited, answer: "invited" }]
    }))
  it("refuses a category the policy lacks", () =>
    assert.deepStrictEqual(refusal(draft(Story.body, { ...Story.content, category: "astronomy" })), {
      _tag: "Proposal.UnknownCategory", category: "astronomy", known: policy.categories.map((category) => category.id)
    }))
  it("refuses a first proposer who is named a co-signer too", () =>
    assert.deepStrictEqual(refusal(draft({ _tag: "Members", first: Story.first, with: [{ member: Story.first, answer: "invited" }] })), { _tag: "Proposal.NamedTwice", member: Story.first }))
  it("refuses a co-signer named twice", () => {
    const twice = { member: Story.invited, answer: "invited" } as const
    assert.deepStrictEqual(refusal(draft({ _tag: "Members", first: Story.first, with: [twice, twice] })), { _tag: "Proposal.NamedTwice", member: Story.invited })
  })
})
