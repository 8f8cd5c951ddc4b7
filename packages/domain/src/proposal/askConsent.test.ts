import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { asked, asking } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.askConsent", () => {
  const policy = asking("stops"), matter = { _tag: "Merge", into: Story.other } as const
  const ask = (self: Parameters<typeof Proposal.askConsent>[0] = Story.at("Recommended"), about: Proposal.Examined.Matter = matter, at = Story.when.recommended, under = policy) => Proposal.askConsent(self, about, under, at)

  it("asks every author, not who was only invited, until the policy's day", () => {
    const { members, until } = Result.getOrThrow(ask())
    assert.deepStrictEqual({ members, until }, { members: [Story.first, Story.signed], until: Day.Day.make("2026-01-30") })
  })
  it("refuses while everyone has days left, and asks again who stayed silent", () => {
    assert.deepStrictEqual(refusal(ask(Story.at("Recommended", asked(matter)))), { _tag: "Proposal.AskedAlready", id: Story.id })
    assert.deepStrictEqual(Result.getOrThrow(ask(Story.at("Recommended", asked(matter)), matter, on("2026-01-31"))).members, [Story.first, Story.signed])
  })
  it("leaves an earlier silence on record when the second asking is answered", () => {
    const again = Result.getOrThrow(ask(Story.at("Recommended", asked(matter)), matter, on("2026-01-31")))
    const given: Proposal.ProposalEvent.ProposalEvent = { _tag: "ConsentGiven", proposal: Story.id, matter, member: Story.first, at: on("2026-02-01") }
    assert.deepStrictEqual(Story.after("Recommended", asked(matter), again, given).consents.map((one) => [one.member, one.answer]), [
      [Story.first, "asked"], [Story.signed, "asked"], [Story.first, "consented"], [Story.signed, "asked"]
    ])
  })
  it("asks about a move of a merged proposal, not about the lead it has", () => {
    assert.isTrue(Result.isSuccess(ask(Story.at("Merged"), { _tag: "Merge", into: Story.third })))
    assert.deepStrictEqual(refusal(ask(Story.at("Merged"))), { _tag: "Proposal.MergedIntoItself", id: Story.id })
  })
  it("refuses another form for a filed proposal", () =>
    assert.deepStrictEqual(refusal(ask(Story.at("Filed"), { _tag: "Convert", to: "report" })), { _tag: "Proposal.NotAtStage", id: Story.id, stage: "Filed", expected: ["Submitted", "Recommended"] }))
  it("refuses where the policy asks nobody", () =>
    assert.deepStrictEqual(refusal(ask(Story.at("Recommended"), matter, Story.when.recommended, Story.county.policy)), { _tag: "Proposal.NobodyIsAsked", id: Story.id }))
})
