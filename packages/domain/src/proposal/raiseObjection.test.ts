import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { asked, asking } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.raiseObjection", () => {
  const matter = { _tag: "Merge", into: Story.other } as const, at = on("2026-01-25"), later = on("2026-01-31")
  const object = (reason = "两件提案的对象不同") => Proposal.raiseObjection(Story.at("Recommended", asked(matter)), matter, Story.signed, reason, at)
  const objected = Result.getOrThrow(object())
  const consented: Proposal.ProposalEvent.ProposalEvent = { _tag: "ConsentGiven", proposal: Story.id, matter, member: Story.first, at }
  const lead = Story.standing("Filed", Story.book(...Story.until("Filed", Story.other)), Story.other)
  const merge = (objection: "stops" | "recorded", when: typeof at, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
    Proposal.merge(Story.at("Recommended", ...events), lead, asking(objection), when)

  it("refuses without a reason", () => assert.deepStrictEqual(refusal(object(" ")), { _tag: "Proposal.NoReason", id: Story.id }))
  it("stops a merger in one place and goes on record in the other", () => {
    assert.deepStrictEqual(refusal(merge("stops", at, asked(matter), objected, consented)), { _tag: "Proposal.ObjectionStands", id: Story.id, members: [Story.signed] })
    assert.deepStrictEqual(Result.getOrThrow(merge("recorded", at, asked(matter), objected, consented)).stands, [
      { member: Story.first, answer: "consented" }, { member: Story.signed, answer: "objected", reason: "两件提案的对象不同" }
    ])
  })
  it("is waited for until the day, and silence then is recorded as silence", () => {
    assert.deepStrictEqual(refusal(merge("stops", at, asked(matter), consented)), { _tag: "Proposal.StillAsked", id: Story.id, members: [Story.signed], until: Day.Day.make("2026-01-30") })
    assert.deepStrictEqual(Result.getOrThrow(merge("stops", later, asked(matter), consented)).stands, [{ member: Story.first, answer: "consented" }, { member: Story.signed, answer: "silent" }])
  })
  it("comes before a merger: nobody is merged unasked where the policy asks", () =>
    assert.deepStrictEqual(refusal(merge("recorded", at)), { _tag: "Proposal.NoConsent", id: Story.id, members: [Story.first, Story.signed] }))
})
