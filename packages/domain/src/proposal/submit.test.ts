import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee, Proposal } from "../index.ts"
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
  it("refuses one that does not say how its matter was looked into, under a policy that requires it, and nowhere else", () => {
    const under = (research: "asked" | "required") => ({ ...Story.county, policy: { ...Story.county.policy, drafting: { ...Committee.standardDrafting, research } } })
    assert.deepStrictEqual(refusal(Proposal.submit(Story.at("Drafted"), under("required"), Story.when.submitted)), { _tag: "Proposal.NoResearch", id: Story.id })
    const looked: Proposal.ProposalEvent.ProposalEvent = { _tag: "OriginStated", proposal: Story.id, origin: { research: "三月走访东街七个小区，与十二位居民座谈。" }, at: Story.when.drafted }
    assert.isTrue(Result.isSuccess(Proposal.submit(Story.at("Drafted", looked), under("required"), Story.when.submitted)))
    assert.isTrue(Result.isSuccess(Proposal.submit(Story.at("Drafted"), under("asked"), Story.when.submitted)))
  })
  it("refuses a proposal before the committee receives any", () =>
    assert.deepStrictEqual(refusal(submit(Story.at("Drafted"), on("2025-12-04"))), { _tag: "Committee.NoSession", committee: Story.county.id }))
})
