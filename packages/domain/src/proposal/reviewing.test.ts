import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { Committee} from "../index.ts";
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const at = Story.when.replied
/** The office looks at three things, and class A needs every answer accepted or partly accepted. */
const checking: Committee.Policy.Policy = {
  ...Story.county.policy,
  replyClasses: [{ id: "A", name: { zh: "A 类" }, definition: { zh: "已经解决" }, justifiedBy: ["accepted", "partly"] }, { id: "B", name: { zh: "B 类" }, definition: { zh: "列入计划" } }],
  replyChecks: [{ id: "to-the-point", name: { zh: "逐条答复" } }, { id: "class", name: { zh: "类别相符" } }, { id: "publication", name: { zh: "公开意见" } }]
}
const all = ["to-the-point", "class", "publication"]
const propose = (self = Story.at("Accepted"), draft: Proposal.Reply.Draft = Story.answers, policy = checking) => Proposal.proposeReply(self, Story.housing, draft, policy, at)
const proposed = Story.at("Accepted", Result.getOrThrow(propose()))
const giveBack = (items = ["class"], note = "", self: Proposal.Reviewed = proposed) => Proposal.giveReplyBack(self, Story.housing, items, note, checking, on("2026-04-21"))

describe("Proposal.proposeReply", () => {
  it("lays the reply before the office and sends nothing", () => {
    assert.deepStrictEqual(proposed.proposed, [{ ...Story.answers, unit: Story.housing, round: 1, at }])
    assert.isEmpty(proposed.replies)
  })
  it("closes the direct way where the office looks at replies, and itself where nobody does", () => {
    assert.deepStrictEqual(refusal(Proposal.sendReply(Story.at("Accepted"), Story.housing, Story.answers, checking, at)), { _tag: "Proposal.OfficeReleases", id: Story.id })
    assert.deepStrictEqual(refusal(propose(Story.at("Accepted"), Story.answers, Story.county.policy)), { _tag: "Proposal.NothingChecked", id: Story.id })
  })
  it("refuses a second one while the first lies there", () =>
    assert.deepStrictEqual(refusal(propose(proposed)), { _tag: "Proposal.UnderReview", id: Story.id, unit: Story.housing }))
  it("refuses a class its answers do not bear out, and names them", () => {
    const planned = { ...Story.answers, answers: Story.answers.answers.map((answer) => answer.recommendation === 2 ? { ...answer, outcome: "declined" as const } : answer) }
    assert.deepStrictEqual(refusal(propose(Story.at("Accepted"), planned)), { _tag: "Proposal.ClassNotJustified", class: "A", recommendations: [2], by: ["accepted", "partly"] })
    assert.isTrue(Result.isSuccess(propose(Story.at("Accepted"), { ...planned, class: "B" })))
  })
})

describe("Proposal.releaseReply", () => {
  it("sends the reply on the day of its release, with how far it is to be public", () => {
    const open = Story.at("Accepted", Result.getOrThrow(propose(Story.at("Accepted"), { ...Story.answers, publication: "summary", document: "建函〔2026〕12号" })))
    const after = Story.after("Accepted", Result.getOrThrow(propose(Story.at("Accepted"), { ...Story.answers, publication: "summary", document: "建函〔2026〕12号" })), Result.getOrThrow(Proposal.releaseReply(open, Story.housing, all, checking, on("2026-04-22"))))
    assert.deepStrictEqual([after.stage._tag, after.proposed, after.replies], ["Replied", [], [{ ...Story.answers, publication: "summary", document: "建函〔2026〕12号", unit: Story.housing, round: 1, at: on("2026-04-22") }]])
  })
  it("refuses until everything on the list was looked at", () =>
    assert.deepStrictEqual(refusal(Proposal.releaseReply(proposed, Story.housing, ["class"], checking, at)), { _tag: "Proposal.Unchecked", items: ["to-the-point", "publication"] }))
  it("refuses where nothing lies with the office", () =>
    assert.deepStrictEqual(refusal(Proposal.releaseReply(Story.at("Accepted"), Story.housing, all, checking, at)), { _tag: "Proposal.NothingProposed", id: Story.id, unit: Story.housing }))
})

describe("Proposal.giveReplyBack", () => {
  const back = Story.at("Accepted", Result.getOrThrow(propose()), Result.getOrThrow(giveBack()))
  it("gives it back with the items it fails, and takes it again redone", () => {
    assert.deepStrictEqual(back.proposed[0]?.back, { items: ["class"], note: "", at: on("2026-04-21") })
    assert.deepStrictEqual(refusal(Proposal.releaseReply(back, Story.housing, all, checking, at)), { _tag: "Proposal.NothingProposed", id: Story.id, unit: Story.housing })
    const again = Story.at("Accepted", Result.getOrThrow(propose()), Result.getOrThrow(giveBack()), Result.getOrThrow(propose(back)))
    assert.isUndefined(again.proposed[0]?.back)
    assert.isTrue(Result.isSuccess(Proposal.releaseReply(again, Story.housing, all, checking, at)))
  })
  it("refuses an item the list lacks, and nothing to redo", () => {
    assert.deepStrictEqual(refusal(giveBack(["tone"])), { _tag: "Proposal.UnknownItem", items: ["tone"], known: all })
    assert.deepStrictEqual(refusal(giveBack([], " ")), { _tag: "Proposal.NothingToMend" })
  })
})

describe("Proposal.proposeReplyToMerged", () => {
  const { accepted, handedOver } = Story.happening(Story.other)
  const book = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), Story.happening(Story.id).merged, handedOver, accepted)
  const merged = Story.standing("Merged", book), lead = Story.standing("Accepted", book, Story.other)
  const event = Result.getOrThrow(Proposal.proposeReplyToMerged(merged, lead, Story.housing, Story.answers, checking, at))
  it("lays the own reply of a merged proposal before the office in the round of its lead", () => {
    const open = Story.standing("Merged", Proposal.evolve(book, { ...event, round: 2 }))
    assert.deepStrictEqual(open.proposed.map(({ round }) => round), [2])
    assert.deepStrictEqual(Result.getOrThrow(Proposal.releaseReply(open, Story.housing, all, checking, at)).reply.round, 2)
  })
  it("refuses a lead it was not merged into", () => {
    const stranger = Story.standing("Accepted", Story.book(...Story.until("Accepted", Story.third)), Story.third)
    assert.deepStrictEqual(refusal(Proposal.proposeReplyToMerged(merged, stranger, Story.housing, Story.answers, checking, at)), { _tag: "Proposal.NotTheLead", id: Story.id, lead: Story.third })
  })
})
