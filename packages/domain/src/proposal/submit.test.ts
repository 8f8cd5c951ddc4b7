import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { fifth } from "../committee/Committee.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.submit", () => {
  const drafted = (content: Partial<Proposal.Content.Content>) => Story.at("Drafted", { _tag: "ProposalRevised", proposal: Story.id, content: { ...Story.content, ...content }, at: Story.when.drafted })
  const submit = (proposal: Proposal.At<"Drafted">, at = Story.when.submitted) => Proposal.submit(proposal, Story.county, at)

  it("receives a proposal inside the window for the plenary", () => {
    const event = Result.getOrThrow(submit(Story.at("Drafted")))
    assert.deepStrictEqual(Story.after("Drafted", event), {
      ...Story.after("Drafted"), stage: { _tag: "Submitted" }, submission: { session: fifth.id, kind: "plenary", at: Story.when.submitted }
    })
  })
  it("receives a proposal after the window as an ordinary one", () =>
    assert.strictEqual(Result.getOrThrow(submit(Story.at("Drafted"), on("2026-01-14", "12:01"))).kind, "ordinary"))
  it("refuses a proposal that does not say what the situation is", () =>
    assert.deepStrictEqual(refusal(submit(drafted({ situation: " \n" }))), { _tag: "Proposal.NoSituation", id: Story.id }))
  it("refuses a proposal without a recommendation, or with blank ones only", () => {
    assert.deepStrictEqual(refusal(submit(drafted({ recommendations: [] }))), { _tag: "Proposal.NoRecommendation", id: Story.id })
    assert.deepStrictEqual(refusal(submit(drafted({ recommendations: [{ number: 1, text: "　" }] }))), { _tag: "Proposal.NoRecommendation", id: Story.id })
  })
  it("refuses a proposal before the committee receives any", () =>
    assert.deepStrictEqual(refusal(submit(Story.at("Drafted"), on("2025-12-04"))), { _tag: "Committee.NoSession", committee: Story.county.id }))
})
