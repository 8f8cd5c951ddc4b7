import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import { asked, asking } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.passOn", () => {
  const at = Story.when.filed, matter = { _tag: "PassOn", to: "区教育局" } as const
  const passOn = (policy = Story.county.policy, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => Proposal.passOn(Story.at("Recommended", ...events), "区教育局", policy, at)

  it("makes an end of the proposal as a letter to the one named", () =>
    assert.deepStrictEqual(Story.after("Recommended", Result.getOrThrow(passOn())).stage, { _tag: "PassedOn", to: "区教育局" }))
  it("refuses where who signed first objects, and the policy asks", () => {
    const objected: Proposal.ProposalEvent.ProposalEvent = { _tag: "ObjectionRaised", proposal: Story.id, matter, member: Story.first, reason: "希望立案", at }
    assert.deepStrictEqual(refusal(passOn(asking("recorded"), asked(matter), objected)), { _tag: "Proposal.NoConsent", id: Story.id, members: [Story.first] })
  })
})
