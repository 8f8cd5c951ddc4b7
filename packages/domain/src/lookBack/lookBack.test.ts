import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Commitment, Day, LookBack, Proposal } from "../index.ts"
import { given, on, refusal } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

const at = on("2026-11-02"), until = Day.Day.make("2026-12-10"), id = LookBack.Id.make("autumn"), institution = "滨河大学公共政策研究中心"
const closed = Story.at("Closed"), second: Proposal.Ended = { ...closed, id: Story.other }
const report: Proposal.Examined.Attachment = { hash: "a".repeat(64), name: "评估报告.pdf", type: "application/pdf", size: 1_024 }
const found = { findings: [{ recommendation: 1, state: "done" as const }, { recommendation: 2, state: "notDone" as const }], comment: "现场看了四个楼栋。", report, on: Day.Day.make("2026-11-20") }
const entrust = (lookBacks = LookBack.empty, day = until, when = at) => LookBack.entrust(lookBacks, id, institution, [closed, second], day, when)
const after = (...events: ReadonlyArray<LookBack.LookBackEvent.LookBackEvent>) => events.reduce(LookBack.evolve, LookBack.empty)
const entrusted = Result.getOrThrow(entrust()), open = after(entrusted), self = HashMap.getUnsafe(open, id)

describe("LookBack.entrust", () => {
  it("entrusts a third party with several proposals", () => assert.deepStrictEqual(self, { id, institution, of: [Story.id, Story.other], until, at, found: [] }))
  it("leaves the proposers' own look back as it is, and may stand beside it", () => {
    const asked = Story.at("Closed", Result.getOrThrow(Proposal.askFollowUp(closed, until, at)))
    assert.isTrue(Result.isSuccess(LookBack.entrust(LookBack.empty, id, institution, [asked], until, at)))
    assert.isTrue(Result.isSuccess(Proposal.askFollowUp(closed, until, at)))
  })
  it("refuses a proposal another still looks at, until its day has passed or it has told", () => {
    assert.deepStrictEqual(refusal(entrust(open)), { _tag: "LookBack.EntrustedAlready", proposal: Story.id, institution, until })
    assert.isTrue(Result.isSuccess(entrust(open, Day.Day.make("2026-12-31"), on("2026-12-11"))))
    const told = after(entrusted, Result.getOrThrow(LookBack.report(self, closed, found, on("2026-11-21"))))
    assert.isTrue(Result.isSuccess(LookBack.entrustable(told, closed, until, on("2026-11-22"))))
  })
  it("refuses a proposal without a reply, and a day gone by", () => {
    assert.deepStrictEqual(refusal(LookBack.entrustable(LookBack.empty, { ...closed, replies: [] }, until, at)), { _tag: "Proposal.NoReply", id: Story.id })
    assert.deepStrictEqual(refusal(entrust(LookBack.empty, Day.Day.make("2026-11-01"))), { _tag: "Proposal.DayPassed", day: Day.Day.make("2026-11-01") })
  })
})

describe("LookBack.report", () => {
  const tell = (given: Partial<typeof found> = {}, proposal: Pick<Proposal.Proposal, "id" | "content"> = closed, by = self) => LookBack.report(by, proposal, { ...found, ...given }, on("2026-11-21"))

  it("keeps what was found with its report, late or not", () => {
    assert.deepStrictEqual(HashMap.getUnsafe(after(entrusted, Result.getOrThrow(tell())), id).found, [{ ...found, proposal: Story.id }])
    assert.isTrue(Result.isSuccess(LookBack.report(self, closed, found, on("2027-01-05"))))
  })
  it("refuses a second one of the same proposal, and one it was not entrusted with", () => {
    const told = HashMap.getUnsafe(after(entrusted, Result.getOrThrow(tell())), id)
    assert.deepStrictEqual(refusal(tell({}, closed, told)), { _tag: "LookBack.ReportedAlready", id, proposal: Story.id })
    assert.deepStrictEqual(refusal(tell({}, { ...closed, id: Story.third })), { _tag: "LookBack.NotEntrusted", id, proposal: Story.third })
  })
  it("refuses a report dated before it was entrusted or ahead", () => {
    for (const day of ["2026-11-01", "2026-11-22"]) assert.deepInclude(refusal(tell({ on: Day.Day.make(day) })), { _tag: "LookBack.OutOfTime", on: day })
  })
  it("refuses a recommendation the proposal does not have", () =>
    assert.deepInclude(refusal(tell({ findings: [{ recommendation: 9, state: "done" }] })), { _tag: "Proposal.NoSuchRecommendation", recommendations: [9] }))
})

describe("LookBack.isDue", () => {
  const planned: Proposal.Ended = { ...closed, replies: closed.replies.map((reply) => ({ ...reply, answers: reply.answers.map((answer) => ({ ...answer, outcome: "planned" as const, by: Day.Day.make("2028-06-30") })) })) }
  const sent = { _tag: "ReplySent", proposal: Story.id, reply: planned.replies[0] ?? assert.fail("no reply"), at: Story.when.replied } as const
  const promises = given(...Commitment.make(sent, Commitment.empty))
  const [november, june] = [{ month: 11 }, { month: 6 }]
  const isDue = (paper: Proposal.Proposal, followUp = november, year = 2026, house: Parameters<typeof LookBack.isDue>[1] = promises) => LookBack.isDue(paper, house, followUp, year)

  it("looks in the month of the policy, which differs, at what was put off", () => {
    assert.deepStrictEqual([november, june].map((followUp) => LookBack.dueFrom(followUp, 2026)), [Day.Day.make("2026-11-01"), Day.Day.make("2026-06-01")])
    assert.deepStrictEqual([isDue(planned), isDue(closed), isDue(Story.at("Replied"))], [true, false, false])
  })
  it("waits a year where the reply came after the month began", () =>
    assert.deepStrictEqual([isDue(planned, { month: 4 }), isDue(planned, { month: 4 }, 2027)], [false, true]))
  it("is over once anybody was asked in that year", () => {
    const asked = { ...planned, followUps: [{ number: 1, askedAt: at, until }] }
    assert.deepStrictEqual([isDue(asked), isDue(planned, november, 2026, { ...promises, lookBacks: open })], [false, false])
  })
  it("comes again every year while a promise stands open, and once where none does", () => {
    const years = (house: typeof promises) => [2026, 2027, 2028].map((year) => isDue(planned, november, year, house))
    assert.deepStrictEqual([years(promises), years({ ...promises, commitments: Commitment.empty })], [[true, true, true], [true, false, false]])
  })
})

describe("LookBack.tally", () => {
  it("counts the proposers and third parties apart, each over what it was asked", () => {
    const answered = { ...closed, followUps: [{ number: 1, askedAt: at, until, answer: { findings: [{ recommendation: 1, state: "underWay" as const }], comment: "", member: Story.first, at } }, { number: 2, askedAt: on("2025-11-02"), until }] }
    const told = after(entrusted, Result.getOrThrow(LookBack.report(self, closed, found, on("2026-11-21"))))
    assert.deepStrictEqual(LookBack.tally([answered, { ...closed, followUps: [{ number: 1, askedAt: at, until }] }], told, 2026), {
      proposers: { asked: 2, told: 1, recommendations: 1, done: 0, underWay: 1, notDone: 0 }, thirdParties: { asked: 2, told: 1, recommendations: 2, done: 1, underWay: 0, notDone: 1 }
    })
    assert.deepInclude(LookBack.tally([answered], told, 2025).proposers, { asked: 1, told: 0 })
  })
})
