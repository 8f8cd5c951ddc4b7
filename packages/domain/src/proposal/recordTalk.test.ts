import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.recordTalk", () => {
  const at = on("2026-01-09"), page = "b".repeat(64)
  const talk: Proposal.Talk.Minutes = { on: Day.Day.make("2026-01-08"), present: 9, of: 12, result: "同意提出，补充两条建议。" }
  const { drafted } = Story.happening(Story.id)
  const begun = { ...drafted, proposer: { _tag: "Body", body: Collective.sector.id, signedBy: Story.first } } as const
  const after = (...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => HashMap.getUnsafe(Story.book(begun, ...events), Story.id)
  const record = (minutes = talk, head = Collective.head, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
    Proposal.recordTalk(Result.getOrThrow(Proposal.at(after(...events), "Drafted")), Collective.sector, head, minutes, at)
  const recorded = Result.getOrThrow(record())
  const attached = { _tag: "FileAttached", proposal: Story.id, file: { hash: page, name: "讨论记录.pdf", type: "application/pdf", size: 1 }, at } as const
  const revised = (title: string) => ({ _tag: "ProposalRevised", proposal: Story.id, content: { ...Story.content, title }, at }) as const

  it("keeps the day, how many of how many took part, the result, and who answers for it", () => assert.deepStrictEqual(after(recorded).talk, { ...talk, by: Story.first }))
  it("keeps the minutes while they are attached", () => {
    const withMinutes = Result.getOrThrow(record({ ...talk, minutes: page }, Collective.head, attached))
    assert.strictEqual(after(attached, withMinutes).talk?.minutes, page)
    assert.deepStrictEqual(after(attached, withMinutes, { _tag: "FileDetached", proposal: Story.id, hash: page, at }).talk, { ...talk, by: Story.first })
  })
  it("says that the text has become another since, until it is talked over again", () => {
    assert.isUndefined(after(recorded, revised(Story.content.title)).talk?.changedSince)
    assert.isTrue(after(recorded, revised("关于另一件事的建议")).talk?.changedSince)
    assert.isUndefined(after(recorded, revised("关于另一件事的建议"), recorded).talk?.changedSince)
  })
  it("is refused to who does not head the body, for a day to come, of more than all, and with minutes that are not attached", () => {
    assert.deepStrictEqual(refusal(record(talk, Collective.other)), { _tag: "Proposal.NotTheHead", body: Collective.sector.id, member: Story.signed })
    assert.deepStrictEqual(refusal(record({ ...talk, on: Day.Day.make("2026-01-10") })), { _tag: "Proposal.TalkAhead", id: Story.id, on: "2026-01-10", today: "2026-01-09" })
    assert.deepStrictEqual(refusal(record({ ...talk, present: 13 })), { _tag: "Proposal.MoreThanAll", id: Story.id, present: 13, of: 12 })
    assert.deepStrictEqual(refusal(record({ ...talk, minutes: page })), { _tag: "Proposal.NoSuchFile", id: Story.id, hash: page })
  })
})
