import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.declineToSign", () => {
  const { policy } = Story.county

  it("leaves the proposal to the others", () => {
    const event = Result.getOrThrow(Proposal.declineToSign(Story.at("Submitted"), Story.invited, policy, on("2026-01-15")))
    const declined = Story.after("Submitted", event)
    assert.deepStrictEqual(Proposal.Proposer.authors(declined.proposer), [Story.first, Story.signed])
    assert.strictEqual(declined.stage._tag, "Submitted")
  })
  it("is an answer: the member can no longer sign", () => {
    const declined = Story.at("Drafted", { _tag: "CoSigningDeclined", proposal: Story.id, member: Story.invited, at: on("2026-01-08") })
    assert.deepStrictEqual(refusal(Proposal.coSign(declined, Story.invited, policy, on("2026-01-09"))), { _tag: "Proposal.NotInvited", id: Story.id, member: Story.invited })
  })
  it("refuses an answer after the policy's days", () =>
    assert.deepStrictEqual(refusal(Proposal.declineToSign(Story.at("Submitted"), Story.invited, policy, on("2026-01-24"))), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-23" }))
})
