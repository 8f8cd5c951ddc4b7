import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Body, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.inviteBody", () => {
  const { city, county, party, sector, union } = Collective
  const invite = (self: Proposal.Proposal, body: Body.Body, committee = county, at = on("2026-01-06"), lead = party) =>
    Proposal.inviteBody(Result.getOrThrow(Proposal.at(self, "Drafted", "Submitted", "Reworking")), lead, body, committee.policy, at)

  it("asks another body to put a proposal with the first, which stands alone until it joins", () => {
    const asked = Collective.after(Result.getOrThrow(invite(Collective.after(), union)))
    assert.deepStrictEqual(asked.proposer, { _tag: "Body", body: party.id, signedBy: Story.first, with: [{ body: union.id, answer: "invited" }] })
    assert.deepStrictEqual(Proposal.Proposer.bodies(asked.proposer), [party.id])
  })
  it("is refused where the policy lets no bodies propose jointly, or none of that kind", () => {
    assert.deepStrictEqual(refusal(invite(Collective.after(), union, city)), { _tag: "Proposal.NotJointly", body: party.id, kind: "party", between: [] })
    assert.deepStrictEqual(refusal(invite(Collective.after(), sector)), { _tag: "Proposal.NotJointly", body: sector.id, kind: "sector", between: ["party", "organization"], article: "第九条" })
    assert.deepStrictEqual(refusal(invite(Collective.after(), union, county, on("2026-01-06"), sector)), { _tag: "Proposal.NotJointly", body: sector.id, kind: "sector", between: ["party", "organization"], article: "第九条" })
  })
  it("refuses a body that is dissolved, the one that leads, and one asked already; one that declined is asked again", () => {
    assert.deepStrictEqual(refusal(invite(Collective.after(), { ...union, dissolved: true })), { _tag: "Proposal.BodyDissolved", body: union.id })
    assert.deepStrictEqual(refusal(invite(Collective.after(), party)), { _tag: "Proposal.BodyTwice", body: party.id })
    assert.deepStrictEqual(refusal(invite(Collective.after(Collective.asked), union)), { _tag: "Proposal.BodyTwice", body: union.id })
    const declined = { _tag: "BodyDeclined", proposal: Story.id, body: union.id, member: Collective.unionist.id, at: Story.when.drafted } as const
    assert.isTrue(Result.isSuccess(invite(Collective.after(Collective.asked, declined), union)))
  })
  it("refuses a proposal of members", () => assert.deepStrictEqual(refusal(invite(Story.after("Drafted"), union)), { _tag: "Proposal.NotCollective", id: Story.id }))
  it("is open for the days of the policy after the submission", () => {
    const self = Collective.after(Story.happening(Story.id).submitted)
    assert.isTrue(Result.isSuccess(invite(self, union, county, on("2026-01-23"))))
    assert.deepStrictEqual(refusal(invite(self, union, county, on("2026-01-24"))), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-23" })
  })
})

describe("Proposal.uninviteBody", () => {
  const take = (self: Proposal.Proposal) => Proposal.uninviteBody(Result.getOrThrow(Proposal.at(self, "Drafted")), Collective.union.id, Story.when.drafted)

  it("takes an unanswered request back", () =>
    assert.deepStrictEqual(Collective.after(Collective.asked, Result.getOrThrow(take(Collective.after(Collective.asked)))).proposer, { _tag: "Body", body: Collective.party.id, signedBy: Story.first, with: [] }))
  it("leaves a body that joined", () =>
    assert.deepStrictEqual(refusal(take(Collective.after(Collective.asked, Collective.joined))), { _tag: "Proposal.BodyNotAsked", id: Story.id, body: Collective.union.id }))
})
