import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.uninviteCoSigner", () => {
  const at = on("2026-01-08")
  it("takes back an invitation nobody answered", () => {
    const after = Story.after("Drafted", Result.getOrThrow(Proposal.uninviteCoSigner(Story.at("Drafted"), Story.invited, at)))
    assert.deepStrictEqual(after.proposer, { _tag: "Members", first: Story.first, with: [{ member: Story.signed, answer: "signed" }] })
  })
  it("refuses to take back a signature, and the first proposer", () => {
    for (const member of [Story.signed, Story.first, Story.stranger]) {
      assert.deepStrictEqual(refusal(Proposal.uninviteCoSigner(Story.at("Submitted"), member, at)), { _tag: "Proposal.NotInvited", id: Story.id, member })
    }
  })
})
