import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { asked } from "./Consent.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.giveConsent", () => {
  const matter = { _tag: "Merge", into: Story.other } as const, at = on("2026-01-30", "23:00")
  const self = Story.at("Recommended", asked(matter))

  it("is recorded until the end of the last day", () => {
    const event = Result.getOrThrow(Proposal.giveConsent(self, matter, Story.signed, at))
    assert.deepStrictEqual(Story.after("Recommended", asked(matter), event).consents.map((one) => one.answer), ["asked", "consented"])
  })
  it("refuses a member who was not asked about this, and one who has answered", () => {
    const refused = (member: typeof Story.first) => ({ _tag: "Proposal.NotAsked", id: Story.id, member })
    assert.deepStrictEqual(refusal(Proposal.giveConsent(self, { _tag: "Merge", into: Story.third }, Story.first, at)), refused(Story.first))
    assert.deepStrictEqual(refusal(Proposal.giveConsent(self, matter, Story.invited, at)), refused(Story.invited))
    const given = Result.getOrThrow(Proposal.giveConsent(self, matter, Story.first, at))
    assert.deepStrictEqual(refusal(Proposal.giveConsent(Story.at("Recommended", asked(matter), given), matter, Story.first, at)), refused(Story.first))
  })
  it("refuses an answer after the day", () =>
    assert.deepStrictEqual(refusal(Proposal.giveConsent(self, matter, Story.first, on("2026-01-31"))), { _tag: "Proposal.AskingOver", id: Story.id, last: Day.Day.make("2026-01-30") }))
})
