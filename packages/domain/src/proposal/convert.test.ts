import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"
import { asking, asked } from "./Consent.story.ts"

describe("Proposal.convert", () => {
  const at = Story.when.filed
  for (const to of ["opinion", "report"] as const) {
    it(`makes an end of the proposal as ${to}`, () =>
      assert.deepStrictEqual(Story.after("Recommended", Result.getOrThrow(Proposal.convert(Story.at("Recommended"), to, Story.county.policy, at))).stage, { _tag: "Converted", to }))
  }
  it("needs the consent of who signed first where the policy asks, to this form and no other", () => {
    const matter = { _tag: "Convert", to: "report" } as const
    const given: Proposal.ProposalEvent.ProposalEvent = { _tag: "ConsentGiven", proposal: Story.id, matter, member: Story.first, at }
    const convert = (to: "opinion" | "report", ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => Proposal.convert(Story.at("Recommended", ...events), to, asking("stops"), at)
    const missing = { _tag: "Proposal.NoConsent", id: Story.id, members: [Story.first] }
    assert.deepStrictEqual(refusal(convert("report")), missing)
    assert.deepStrictEqual(refusal(convert("report", asked(matter))), missing)
    assert.deepStrictEqual(refusal(convert("opinion", asked(matter), given)), missing)
    assert.deepStrictEqual(Result.getOrThrow(convert("report", asked(matter), given)).stands, [{ member: Story.first, answer: "consented" }, { member: Story.signed, answer: "silent" }])
  })
  it("waits for the last step of the examination", () =>
    assert.deepStrictEqual(refusal(Proposal.convert(Story.at("Recommended"), "report", Story.stepwise, at)), { _tag: "Proposal.StepsLeft", id: Story.id, left: ["pre", "re", "joint"] }))
})
