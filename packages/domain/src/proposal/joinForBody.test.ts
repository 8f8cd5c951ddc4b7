import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Member, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.joinForBody", () => {
  const { county: { policy }, party, union, unionist } = Collective
  const standing = (self: Proposal.Proposal) => Result.getOrThrow(Proposal.at(self, "Drafted", "Submitted"))
  const join = (self: Proposal.Proposal, head: Member.Member = unionist, at = on("2026-01-06")) => Proposal.joinForBody(standing(self), union, head, policy, at)

  it("puts the body behind the proposal after the one that leads, and its head among those who signed", () => {
    const { proposer } = Collective.after(Collective.asked, Result.getOrThrow(join(Collective.after(Collective.asked))))
    assert.deepStrictEqual([Proposal.Proposer.bodies(proposer), Proposal.Proposer.signatories(proposer)], [[party.id, union.id], [Story.first, unionist.id]])
  })
  it("is for a body that was asked and has not answered", () => {
    const refused = { _tag: "Proposal.BodyNotAsked", id: Story.id, body: union.id }
    assert.deepStrictEqual(refusal(join(Collective.after())), refused)
    assert.deepStrictEqual(refusal(join(Collective.after(Collective.asked, Collective.joined))), refused)
    assert.deepStrictEqual(refusal(join(Story.after("Drafted"))), refused)
  })
  it("is for its head alone, within the days of the policy", () => {
    assert.deepStrictEqual(refusal(join(Collective.after(Collective.asked), Collective.other)), { _tag: "Proposal.NotTheHead", body: union.id, member: Story.signed })
    const submitted = Collective.after(Collective.asked, Story.happening(Story.id).submitted)
    assert.isTrue(Result.isSuccess(join(submitted, unionist, on("2026-01-23"))))
    assert.deepStrictEqual(refusal(join(submitted, unionist, on("2026-01-24"))), { _tag: "Proposal.SigningOver", id: Story.id, last: "2026-01-23" })
  })
  it("gives the head a say in what follows: the opinion on the reply, and no part in the examination", () => {
    const joint = { ...Story.at("Replied"), proposer: Collective.after(Collective.asked, Collective.joined).proposer }
    assert.isTrue(Result.isSuccess(Proposal.giveFeedback(joint, unionist.id, { manner: "satisfied", result: "satisfied", comment: "" }, policy, Story.when.rated)))
    assert.deepStrictEqual(refusal(Proposal.recommend({ ...Story.at("Submitted"), proposer: joint.proposer }, { _tag: "File" }, { account: "clerk", member: unionist.id }, policy, Story.when.recommended)), { _tag: "Proposal.ExaminesOwn", id: Story.id, member: unionist.id })
  })
})

describe("Proposal.declineForBody", () => {
  const { county: { policy }, party, union, unionist } = Collective
  const decline = (self: Proposal.Proposal, head: Member.Member) => Proposal.declineForBody(Result.getOrThrow(Proposal.at(self, "Drafted")), union, head, policy, on("2026-01-06"))

  it("leaves the proposal with the bodies it has, and says who declined", () => {
    const { proposer } = Collective.after(Collective.asked, Result.getOrThrow(decline(Collective.after(Collective.asked), unionist)))
    assert.deepStrictEqual(proposer, { _tag: "Body", body: party.id, signedBy: Story.first, with: [{ body: union.id, answer: "declined", by: unionist.id }] })
    assert.deepStrictEqual([Proposal.Proposer.bodies(proposer), Proposal.Proposer.signatories(proposer)], [[party.id], [Story.first]])
  })
  it("is for the head alone", () => assert.deepStrictEqual(refusal(decline(Collective.after(Collective.asked), Collective.head)), { _tag: "Proposal.NotTheHead", body: union.id, member: Story.first }))
})
