import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { Committee, Proposal, Statistics } from "../index.ts"
import { history, Moves } from "../proposal/History.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

const leads = (book: Proposal.Book) => (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(book, id))
const flowOf = (book: Proposal.Book) => Statistics.flow(HashMap.values(book), leads(book))
const silent = Story.book(...Story.until("Replied"), ...Story.until("Filed", Story.other), ...Story.until("Converted", Story.third), ...Story.until("Drafted", Proposal.Id.make("p4")))

describe("Statistics.flow", () => {
  it("leads each proposal as far as it has come, and no draft anywhere", () => {
    const { boxes } = flowOf(silent)
    assert.deepStrictEqual(Object.fromEntries(boxes), {
      "received.all": 3, "outcome.filed": 2, "outcome.converted": 1, "handling.replied": 1, "handling.waiting": 1, [`class.${Story.answers.class}`]: 1, "level.none": 1
    })
  })
  it("leads a merged proposal with its lead", () => {
    const book = Story.book(...Story.until("Accepted"), ...Story.until("Filed", Story.other), { _tag: "ProposalMerged", proposal: Story.other, into: Story.id, at: Story.when.filed })
    assert.deepStrictEqual(Statistics.path(HashMap.getUnsafe(book, Story.other), leads(book)), ["received.all", "outcome.merged", "handling.inHandling"])
  })
  it.prop("loses nobody between two steps and adds up to the tally", [Moves], ([moves]) => {
    const book = history(moves).reduce(Proposal.evolve, Proposal.empty)
    const { boxes, ribbons } = flowOf(book)
    for (const [box, value] of boxes) {
      if (box !== "received.all") assert.strictEqual(ribbons.filter((one) => one.to === box).reduce((sum, one) => sum + one.value, 0), value)
      assert.isAtMost(ribbons.filter((one) => one.from === box).reduce((sum, one) => sum + one.value, 0), value)
    }
    const tally: Readonly<Record<string, number>> = { ...Proposal.tally(HashMap.values(book)) }
    for (const [name, value] of Object.entries(tally)) assert.strictEqual(boxes.get(name === "received" ? "received.all" : `outcome.${name}`) ?? 0, value)
  })
})

describe("Statistics.proposerKind", () => {
  it("calls nothing joint that nobody else signed", () => {
    const invited = { member: Story.invited, answer: "invited" as const }
    assert.strictEqual(Statistics.proposerKind({ _tag: "Members", first: Story.first, with: [invited] }, new Set()), "single")
    assert.strictEqual(Statistics.proposerKind({ _tag: "Members", first: Story.first, with: [invited, { member: Story.signed, answer: "signed" }] }, new Set()), "joint")
  })
  it("counts apart what a member of a level above put, whoever signed with it, and not what one co-signed", () => {
    const joint = { _tag: "Members", first: Story.first, with: [{ member: Story.signed, answer: "signed" }] } as const
    assert.deepStrictEqual([Story.first, Story.signed].map((upper) => Statistics.proposerKind(joint, new Set([upper]))), ["upper", "joint"])
  })
})

describe("Statistics.waitingSince", () => {
  const since = (...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => Statistics.waitingSince(HashMap.getUnsafe(Story.book(...events), Story.id))
  it("counts from what happened last, and not at all where nothing waits", () => {
    assert.deepStrictEqual(since(...Story.until("Submitted")), Story.when.submitted)
    assert.deepStrictEqual(since(...Story.until("Accepted")), Story.when.handedOver)
    assert.deepStrictEqual(since(...Story.until("Replied")), Story.when.replied)
    assert.isUndefined(since(...Story.until("Drafted")))
    assert.isUndefined(since(...Story.until("Closed")))
  })
  it("knows every stage that the workflow leads on from", () => {
    const { ends } = Proposal.workflow(Committee.standardPolicy)
    for (const stage of ["Submitted", "Recommended", "Filed", "HandedOver", "Accepted", "Replied", "Rated"] as const) {
      assert.notInclude(ends, stage)
      assert.isDefined(since(...Story.until(stage)), stage)
    }
  })
})
