import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.replyToMerged", () => {
  const at = Story.when.replied
  const { accepted, handedOver, replied } = Story.happening(Story.other)
  const book = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), Story.happening(Story.id).merged, handedOver, accepted)
  const lead = Story.standing("Accepted", book, Story.other)
  const reply = (self: Proposal.At<"Merged">, draft = Story.answers, unit = Story.housing, to: Parameters<typeof Proposal.replyToMerged>[1] = lead) =>
    Proposal.replyToMerged(self, to, unit, draft, Story.county.policy, at)

  it("answers the merged proposal, which stays merged, and leaves the lead to be answered itself", () => {
    const after = Proposal.evolve(book, Result.getOrThrow(reply(Story.standing("Merged", book))))
    assert.deepStrictEqual(HashMap.getUnsafe(after, Story.id), { ...Story.standing("Merged", book), replies: [{ ...Story.answers, unit: Story.housing, round: 1, at }] })
    assert.deepStrictEqual(HashMap.getUnsafe(after, Story.other), lead)
  })
  it("answers after the lead was answered too", () => {
    const answered = Story.standing("Replied", Proposal.evolve(book, replied), Story.other)
    assert.isTrue(Result.isSuccess(reply(Story.standing("Merged", book), Story.answers, Story.housing, answered)))
  })
  it("refuses a lead it was not merged into", () => {
    const stranger = Story.standing("Accepted", Story.book(...Story.until("Accepted", Story.third)), Story.third)
    assert.deepStrictEqual(refusal(reply(Story.standing("Merged", book), Story.answers, Story.housing, stranger)), { _tag: "Proposal.NotTheLead", id: Story.id, lead: Story.third })
  })
  it("refuses a unit that does not answer for the lead", () =>
    assert.deepStrictEqual(refusal(reply(Story.standing("Merged", book), Story.answers, Story.finance)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance }))
  it("refuses a second reply in the round", () => {
    const answered = Story.standing("Merged", Proposal.evolve(book, Story.happening(Story.id).replied))
    assert.deepStrictEqual(refusal(reply(answered)), { _tag: "Proposal.AlreadyReplied", id: Story.id, round: 1 })
  })
  it("refuses a reply that leaves the author's own recommendation unanswered", () =>
    assert.deepStrictEqual(refusal(reply(Story.standing("Merged", book), { ...Story.answers, answers: [] })), { _tag: "Proposal.Unanswered", id: Story.id, recommendations: [1, 2] }))
})
