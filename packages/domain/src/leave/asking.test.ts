import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Leave, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Leave.story.ts"

const day = (text: string) => Day.Day.make(text)

describe("Leave.route", () => {
  const routed = (rules: typeof Story.standard, kind: "plenary" | "standing" | "committee", held: number, sittings: readonly [number, ...Array<number>], channel: Leave.Request["channel"], asked: string) => {
    const found = Leave.route({ channel, sittings }, Story.meeting(kind, held), Story.applicant, rules.policy.leave, rules.calendar, day(asked))
    return Result.isSuccess(found) ? `${found.success.approver}${found.success.late ? ", late" : ""}${found.success.confirm ? ", to confirm" : ""}` : found.failure._tag
  }

  it.each([
    ["the whole meeting, two days before", "standing", 4, [0, 1, 2, 3], "written", "2026-03-24", "viceChairperson"],
    ["the whole meeting, a day late", "standing", 4, [0, 1, 2, 3], "written", "2026-03-25", "viceChairperson, late"],
    ["the whole meeting by telephone", "standing", 4, [0, 1, 2, 3], "phone", "2026-03-20", "Leave.ChannelNotTaken"],
    ["more than half a day", "standing", 4, [1, 2], "written", "2026-03-26", "secretaryGeneral"],
    ["half a day, by word of mouth", "standing", 4, [3], "oral", "2026-03-27", "secretaryGeneral"],
    ["a meeting of a special committee", "committee", 1, [0], "written", "2026-03-20", "Leave.NoRule"]
  ] as const)("follows Hainan for %s", (_, kind, held, sittings, channel, asked, expected) => assert.strictEqual(routed(Story.hainan, kind, held, sittings, channel, asked), expected))

  it.each([
    ["the whole plenary, by telephone", "plenary", 8, [0, 1, 2, 3, 4, 5, 6, 7], "phone", "2026-03-25", "secretaryGeneral, to confirm"],
    ["one sitting of it, during the plenary", "plenary", 8, [4], "oral", "2026-03-27", "groupConvenor"],
    ["more than a day of it", "plenary", 8, [4, 5, 6], "phone", "2026-03-27", "secretaryGeneral"],
    ["a meeting of a special committee", "committee", 1, [0], "oral", "2026-03-26", "organiser"]
  ] as const)("follows Weihai for %s", (_, kind, held, sittings, channel, asked, expected) => assert.strictEqual(routed(Story.weihai, kind, held, sittings, channel, asked), expected))

  it("tells members apart by rank where a rule does", () => {
    const rules = { rules: [
      { ranks: ["chairpersons"], channels: ["written"], approver: "chairperson", article: "主席会议成员" }, { channels: ["written"], approver: "secretaryGeneral", article: "委员" }
    ] } as const
    const approver = (positions: Member.Member["positions"]) =>
      Result.getOrThrow(Leave.route(Story.request, Story.meeting("standing", 2), { ...Story.applicant, positions }, rules, Story.standard.calendar, day("2026-03-20"))).approver
    assert.strictEqual(approver([{ position: "viceChairperson", from: day("2022-01-10") }]), "chairperson")
    assert.strictEqual(approver([{ position: "viceChairperson", from: day("2022-01-10"), until: day("2026-01-10") }]), "secretaryGeneral")
  })
  it("counts working days before the meeting where the rule does", () =>
    assert.strictEqual(Leave.inTime({ days: 4, in: "workingDays" }, Story.meeting("standing", 2), Story.standard.calendar), "2026-03-20"))
})

describe("Leave.ask", () => {
  const ask = (request: Partial<Leave.Request>, asked = "2026-03-20", { meeting = Story.meeting("standing", 2), member = Story.applicant, others = [] as ReadonlyArray<Leave.Leave> } = {}) =>
    Leave.ask(Leave.Id.make("l-2"), { ...Story.request, ...request }, meeting, member, others, Story.standard, on(asked))

  it("waits for the one the rule names", () => {
    const { approver, confirm, late, state } = Story.after()
    assert.deepStrictEqual({ approver, confirm, late, state }, { approver: "secretaryGeneral", confirm: false, late: false, state: { _tag: "Asked" } })
  })
  it("refuses who is not expected", () =>
    assert.deepStrictEqual(refusal(ask({}, "2026-03-20", { member: { ...Story.applicant, id: Member.Id.make("m9") } })), { _tag: "Meeting.NotExpected", id: Story.request.meeting, members: ["m9"] }))
  it("refuses half days the meeting does not have", () =>
    assert.deepStrictEqual(refusal(ask({ sittings: [1, 2] })), { _tag: "Leave.NoSuchSitting", meeting: Story.request.meeting, held: 2 }))
  it("refuses a meeting that is over, or whose attendance is recorded", () => {
    assert.isTrue(Result.isSuccess(ask({}, "2026-03-26")))
    assert.deepStrictEqual(refusal(ask({}, "2026-03-27")), { _tag: "Leave.MeetingOver", meeting: Story.request.meeting, ended: "2026-03-26" })
    const recorded = { ...Story.meeting("standing", 2), attendance: [{ member: Story.applicant.id, state: "present", halfDays: 2 }] } as const
    assert.deepStrictEqual(refusal(ask({}, "2026-03-26", { meeting: recorded })), { _tag: "Meeting.AlreadyRecorded", id: Story.request.meeting })
  })
  it("refuses half days asked for already, and takes them again once withdrawn", () => {
    assert.deepStrictEqual(refusal(ask({ sittings: [1, 0] }, "2026-03-20", { others: [Story.after()] })), { _tag: "Leave.AskedAlready", leave: Story.id })
    const withdrawn = Story.after(Result.getOrThrow(Leave.withdraw(Story.after(), on("2026-03-21"))))
    assert.isTrue(Result.isSuccess(ask({ sittings: [1, 0] }, "2026-03-22", { others: [withdrawn] })))
  })
})
