import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.inviteCoSigner", () => {
  const { policy } = Story.county
  const declined = { _tag: "CoSigningDeclined", proposal: Story.id, member: Story.invited, at: Story.when.drafted } as const
  const invite = (member: typeof Story.first, self: Proposal.At<"Drafted" | "Submitted" | "Reworking"> = Story.at("Drafted"), at = on("2026-01-08"), rules = policy) => Proposal.inviteCoSigner(self, member, rules, at)

  it("invites one more to a draft that was saved, who may then sign", () => {
    const event = Result.getOrThrow(invite(Story.stranger)), after = Story.at("Drafted", event)
    assert.deepStrictEqual(after.proposer._tag === "Members" ? after.proposer.with.at(-1) : undefined, { member: Story.stranger, answer: "invited" })
    assert.isTrue(Result.isSuccess(Proposal.coSign(after, Story.stranger, policy, on("2026-01-09"))))
  })
  it("asks one who declined again", () => assert.isTrue(Result.isSuccess(invite(Story.invited, Story.at("Drafted", declined)))))
  it("is open after submission for the days each policy gives for signing, also while the proposal is reworked", () => {
    const last = on("2026-01-23", "23:59"), over = on("2026-01-24", "00:00")
    for (const self of [Story.at("Submitted"), Story.at("Reworking")]) {
      assert.isTrue(Result.isSuccess(invite(Story.stranger, self, last)))
      assert.deepStrictEqual(refusal(invite(Story.stranger, self, over)), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-23" })
      assert.deepStrictEqual(refusal(invite(Story.stranger, self, last, { ...policy, coSignWithin: 3 })), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-16" })
    }
  })
  it("refuses the first proposer, and who was invited or signed", () => {
    for (const member of [Story.first, Story.signed, Story.invited]) assert.deepStrictEqual(refusal(invite(member)), { _tag: "Proposal.NamedTwice", member })
  })
  it("refuses co-signers for the proposal of a body", () => {
    const { drafted } = Story.happening(Story.id)
    assert.deepStrictEqual(refusal(invite(Story.stranger, Story.standing("Drafted", Story.book({ ...drafted, proposer: Story.body })))), { _tag: "Proposal.NotJoint", id: Story.id })
  })
})
