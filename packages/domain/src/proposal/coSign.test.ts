import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.coSign", () => {
  const { policy } = Story.county
  const refused = (member: typeof Story.first) => ({ _tag: "Proposal.NotInvited", id: Story.id, member })

  it("puts the member behind the proposal, after the first proposer", () => {
    const event = Result.getOrThrow(Proposal.coSign(Story.at("Drafted"), Story.invited, policy, on("2026-01-08")))
    assert.deepStrictEqual(Proposal.Proposer.authors(Story.after("Drafted").proposer), [Story.first, Story.signed])
    assert.deepStrictEqual(Proposal.Proposer.authors(Story.after("Drafted", event).proposer), [Story.first, Story.signed, Story.invited])
  })
  it("is open for the policy's days after submission, and no longer", () => {
    const last = on("2026-01-23", "23:59")
    assert.isTrue(Result.isSuccess(Proposal.coSign(Story.at("Submitted"), Story.invited, policy, last)))
    assert.deepStrictEqual(refusal(Proposal.coSign(Story.at("Submitted"), Story.invited, policy, on("2026-01-24", "00:00"))), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-23" })
    assert.deepStrictEqual(refusal(Proposal.coSign(Story.at("Submitted"), Story.invited, { ...policy, coSignWithin: 3 }, last)), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-16" })
  })
  it("refuses a member who was not invited", () => assert.deepStrictEqual(refusal(Proposal.coSign(Story.at("Drafted"), Story.stranger, policy, on("2026-01-08"))), refused(Story.stranger)))
  it("refuses a member who has answered", () => assert.deepStrictEqual(refusal(Proposal.coSign(Story.at("Drafted"), Story.signed, policy, on("2026-01-08"))), refused(Story.signed)))
  it("refuses everybody on the proposal of a body", () => {
    const { drafted } = Story.happening(Story.id)
    const proposal = Story.standing("Drafted", Story.book({ ...drafted, proposer: Story.body }))
    assert.deepStrictEqual(refusal(Proposal.coSign(proposal, Story.invited, policy, on("2026-01-08"))), refused(Story.invited))
  })
})
