import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.affixSeal", () => {
  const { city, county, head, party, union, unionist } = Collective
  const day = Day.Day.make("2026-01-06"), at = on("2026-01-07"), bodies = HashMap.make([party.id, party], [union.id, union]), page = "a".repeat(64)
  const standing = (self: Proposal.Proposal) => Result.getOrThrow(Proposal.at(self, "Drafted", "Submitted", "Recommended"))
  const seal = (self: Proposal.Proposal, body = party, by = head, on = day, page?: string) => Proposal.affixSeal(standing(self), body, by, on, page, at)
  const sealed = Result.getOrThrow(seal(Collective.after()))
  const attached = { _tag: "FileAttached", proposal: Story.id, file: { hash: page, name: "盖章页.pdf", type: "application/pdf", size: 1 }, at } as const

  it("keeps whose seal it is, the day, who answers for it, and the scanned page", () => {
    const scanned = Collective.after(attached, Result.getOrThrow(seal(Collective.after(attached), party, head, day, page)))
    assert.deepStrictEqual(scanned.seals, [{ body: party.id, on: day, by: Story.first, page }])
    assert.deepStrictEqual(Collective.after(attached, Result.getOrThrow(seal(Collective.after(attached), party, head, day, page)), { _tag: "FileDetached", proposal: Story.id, hash: page, at }).seals, [{ body: party.id, on: day, by: Story.first }])
  })
  it("is refused to a body that does not stand behind the proposal, to who does not head it, twice, and for a day to come", () => {
    assert.deepStrictEqual(refusal(seal(Collective.after(Collective.asked), union, unionist)), { _tag: "Proposal.NotItsBody", id: Story.id, body: union.id })
    assert.deepStrictEqual(refusal(seal(Collective.after(), party, Collective.other)), { _tag: "Proposal.NotTheHead", body: party.id, member: Story.signed })
    assert.deepStrictEqual(refusal(seal(Collective.after(sealed))), { _tag: "Proposal.SealedAlready", id: Story.id, body: party.id, on: day })
    assert.deepStrictEqual(refusal(seal(Collective.after(), party, head, Day.Day.make("2026-01-08"))), { _tag: "Proposal.SealAhead", id: Story.id, on: "2026-01-08", today: "2026-01-07" })
    assert.deepStrictEqual(refusal(seal(Collective.after(), party, head, day, page)), { _tag: "Proposal.NoSuchFile", id: Story.id, hash: page })
  })
  it("stands under the text it was affixed to, and is needed again under another", () =>
    assert.isUndefined(Collective.after(sealed, { _tag: "ProposalRevised", proposal: Story.id, content: { ...Story.content, title: "关于另一件事的建议" }, at }).seals))

  it("is needed of every body behind the proposal before it is filed, where the policy says so", () => {
    const { recommended, submitted } = Story.happening(Story.id)
    const file = (committee: typeof county, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
      Proposal.file(Result.getOrThrow(Proposal.at(Collective.after(Collective.asked, ...events, submitted, recommended), "Recommended")), 17, { account: "chair" }, committee.policy, bodies, Story.when.filed)
    assert.deepStrictEqual(refusal(file(county, Collective.joined)), { _tag: "Proposal.NoSeal", id: Story.id, bodies: [party.id, union.id] })
    assert.deepStrictEqual(refusal(file(county, Collective.joined, sealed)), { _tag: "Proposal.NoSeal", id: Story.id, bodies: [union.id] })
    const both = Result.getOrThrow(seal(Collective.after(Collective.asked, Collective.joined), union, unionist))
    assert.isTrue(Result.isSuccess(file(county, Collective.joined, sealed, both)))
    assert.isTrue(Result.isSuccess(file(county, sealed)))
    assert.isTrue(Result.isSuccess(file(city, Collective.joined)))
  })
})
