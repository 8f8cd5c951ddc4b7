import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { Committee, Day, Proposal, Statistics } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Hall from "../committee/Committee.story.ts"
import { history, Moves } from "../proposal/History.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

type Event = Proposal.ProposalEvent.ProposalEvent

const { standardPolicy } = Committee
const nothingKept = () => false

/** The rates over a book under a policy. */
const over = (book: Proposal.Book, policy: Committee.Policy.Policy = standardPolicy, kept: Statistics.Counting["kept"] = nothingKept) =>
  Statistics.rates({ policy, kept, proposals: Story.written(book), lead: (id) => Option.getOrUndefined(HashMap.get(book, id)), members: [Story.first, Story.signed, Story.stranger] })

/** How many of how many. */
const said = ({ of, over }: Statistics.Figure) => `${of.length}/${over.length}`

const rated = (proposal: Proposal.Id, result: string): Event =>
  ({ _tag: "FeedbackGiven", proposal, at: Story.when.rated, feedback: { manner: result, result, comment: "", member: Story.first, round: 1, at: Story.when.rated } })

describe("Statistics.rates", () => {
  const three = Story.book(
    ...Story.until("Closed"), ...Story.until("Replied", Story.other), ...Story.until("HandedOver", Story.third), ...Story.until("Converted", Proposal.Id.make("p4"))
  )
  it("takes each rate over what the field takes it over", () => {
    const { completion, feedback, filing, participation, reply } = over(three)
    assert.deepStrictEqual([filing, reply, completion, feedback, participation].map(said), ["3/4", "2/3", "1/3", "1/2", "2/3"])
  })
  it("opens every figure to its records", () => assert.deepStrictEqual(over(three).reply, { of: ["p1", "p2"], over: ["p1", "p2", "p3"] }))
  it("counts recommendations, not proposals, in the adoption rate", () =>
    assert.deepStrictEqual(over(three).adoption, { of: ["p1#1", "p1#2", "p2#1", "p2#2"], over: ["p1#1", "p1#2", "p2#1", "p2#2"] }))

  const opinions = Story.book(...Story.until("Replied"), rated(Story.id, "satisfied"), ...Story.until("Replied", Story.other), rated(Story.other, "basically"), ...Story.until("Replied", Story.third))
  for (const [where, policy, printed] of [
    ["over the feedback received, basically counting", standardPolicy, "2/2"],
    ["over all replied, as Tongzhou does", { ...standardPolicy, satisfactionOver: "replied" }, "2/3"],
    ["without “basically”, as printed apart elsewhere", { ...standardPolicy, feedbackLevels: [{ id: "satisfied", name: { zh: "满意" }, counts: true, reopens: false }, { id: "basically", name: { zh: "基本满意" }, counts: false, reopens: false }] }, "1/2"]
  ] as const satisfies ReadonlyArray<readonly [string, Committee.Policy.Policy, string]>) {
    it(`takes satisfaction ${where}`, () => assert.strictEqual(said(over(opinions, policy).satisfaction), printed))
  }
  it("takes satisfaction over all handed over where the policy says so, answered or not", () => {
    const book = Story.book(...Story.until("Replied"), rated(Story.id, "satisfied"), ...Story.until("Replied", Story.other), ...Story.until("HandedOver", Story.third))
    assert.deepStrictEqual((["feedback", "replied", "filed"] as const).map((satisfactionOver) => said(over(book, { ...standardPolicy, satisfactionOver }).satisfaction)), ["1/1", "1/2", "1/3"])
  })
  it("never takes silence for satisfaction", () => assert.strictEqual(said(over(Story.book(...Story.until("Replied"))).satisfaction), "0/0"))

  it("counts a reply after its day as a reply, not as one in time", () => {
    const late = { ...Story.happening(Story.id).replied, at: on("2026-09-01"), reply: { ...Story.happening(Story.id).replied.reply, at: on("2026-09-01") } }
    const { inTime, reply } = over(Story.book(...Story.until("Accepted"), late))
    assert.deepStrictEqual([reply, inTime].map(said), ["1/1", "0/1"])
  })
  it("still counts a reply in time after a second handling was ordered", () => {
    const again: Event = { _tag: "SecondHandlingOrdered", proposal: Story.id, deadline: Proposal.secondDeadline(Story.county, Day.Day.make("2026-05-01")), at: on("2026-05-01") }
    assert.strictEqual(said(over(Story.book(...Story.until("Rated"), again)).inTime), "1/1")
  })
  it("holds what was promised for a day as done once the promise is kept", () => {
    const planned: Event = { ...Story.happening(Story.id).replied, reply: { ...Story.happening(Story.id).replied.reply, answers: [{ recommendation: 1, outcome: "planned", text: "明年实施。", by: Day.Day.make("2027-06-30") }] } }
    const book = Story.book(...Story.until("Accepted"), planned)
    assert.strictEqual(said(over(book).implementation), "0/1")
    assert.strictEqual(said(over(book, standardPolicy, () => true).implementation), "1/1")
  })
  it("counts as adopted what the policy calls so", () => {
    const answers: Proposal.Reply.Draft["answers"] = [{ recommendation: 1, outcome: "accepted", text: "已办。" }, { recommendation: 2, outcome: "planned", text: "明年实施。", by: Day.Day.make("2027-06-30") }]
    const book = Story.book(...Story.until("Accepted"), { ...Story.happening(Story.id).replied, reply: { ...Story.happening(Story.id).replied.reply, answers } })
    assert.strictEqual(said(over(book).adoption), "1/2")
    assert.strictEqual(said(over(book, { ...standardPolicy, adopted: ["accepted", "planned"] }).adoption), "2/2")
  })
  it("counts a meeting in person that both sides confirmed, and no call and nothing one side alone stands to", () => {
    const met = (proposal: Proposal.Id, form: "faceToFace" | "call", confirmed: boolean): ReadonlyArray<Event> => [
      ...Story.until("Accepted", proposal),
      {
        _tag: "ConsultationRecorded", proposal, unit: Story.housing, by: { _tag: "Unit", unit: Story.housing }, at: Story.when.accepted,
        minutes: { day: Day.Day.make("2026-02-12"), phase: "before", form, members: [Story.first], summary: "当面核对了二十八处台阶。" }
      },
      ...(confirmed ? [{ _tag: "ConsultationConfirmed" as const, proposal, consultation: 1, by: { _tag: "Member" as const, member: Story.first }, at: Story.when.accepted }] : [])
    ]
    const book = Story.book(...met(Story.id, "faceToFace", true), ...met(Story.other, "call", true), ...met(Story.third, "faceToFace", false))
    assert.deepStrictEqual(over(book).faceToFace, { of: [Story.id], over: [Story.id, Story.other, Story.third] })
  })
  it("prints filings before merging or after it, as the policy says", () => {
    const book = Story.book(...Story.until("Filed", Story.other), ...Story.until("Merged"))
    assert.strictEqual(said(over(book).filing), "2/2")
    assert.strictEqual(said(over(book, { ...standardPolicy, filedCounts: "afterMerging" }).filing), "1/2")
  })
  it.prop("counts nothing in a numerator that is not in its denominator", [Moves], ([moves]) => {
    const book = history(moves).reduce(Proposal.evolve, Proposal.empty)
    for (const policy of [standardPolicy, Hall.county, Hall.city]) {
      for (const [rate, figure] of Object.entries(over(book, policy))) assert.isTrue(figure.of.every((one) => figure.over.includes(one)), rate)
    }
  })
})

describe("Statistics.unitItems", () => {
  it("counts a proposal with three units three times", () => {
    const assignment: Proposal.Handling.Assignment = { _tag: "Lead", lead: Story.housing, with: [Story.transport, Story.finance] }
    const book = Story.book(...Story.until("Filed"), { ...Story.happening(Story.id).handedOver, assignment })
    const { byUnit, items } = Statistics.unitItems(Story.written(book), () => undefined)
    assert.strictEqual(items, 3)
    assert.strictEqual(byUnit.size, 3)
  })
})

describe("Statistics.classShares", () => {
  it("names every class of the policy, also one nobody gave", () =>
    assert.deepStrictEqual(Object.entries(Statistics.classShares(standardPolicy, [Story.after("Replied")])).map(([name, figure]) => [name, said(figure)]), [["A", "1/1"], ["B", "0/1"], ["C", "0/1"]]))
})

