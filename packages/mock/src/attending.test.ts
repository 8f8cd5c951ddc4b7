import { connect } from "@jianyan/client"
import { CommitteeApi, EntriesApi, LeavesApi, MeetingsApi, NoticesApi, ObjectionsApi, ScoresApi, SessionsApi } from "@jianyan/contract"
import { Body, Day, Entry, Leave, Meeting, Member } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const day = (text: string) => Day.Day.make(text)
const [one, nine] = [Member.Id.make("m-1"), Member.Id.make("m-9")]

describe("meetings, leave and entries", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  const as = (user: string) => {
    const send = carrying(server, () => cookies.get(user) ?? "")
    const address = { base, committee: "binhe", fetch: send }
    return { meetings: connect(MeetingsApi, address), leaves: connect(LeavesApi, address), entries: connect(EntriesApi, address), scores: connect(ScoresApi, address), objections: connect(ObjectionsApi, address), committee: connect(CommitteeApi, address), notices: connect(NoticesApi, address), sessions: connect(SessionsApi, address) }
  }
  const told = async (user: string) => (await as(user).notices.list({})).notices.map(({ notice }) => notice.says)
  const waits = async (user: string, what: CommitteeApi.Waiting["what"]) => (await as(user).committee.today()).waiting.find((row) => row.what === what)
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const convene = (kind: Meeting.Kind, on: string) =>
    as("office").meetings.convene({
      kind, title: "专题学习会", on: day(on), halfDays: 9, expected: [one, nine],
      sittings: [{ on: day(on), half: "morning" }, { on: day(on), half: "afternoon" }, { on: Day.addDays(day(on), 1), half: "afternoon" }]
    })

  beforeAll(async () => {
    for (const user of ["member", "member2", "unit", "evaluator", "office", "liaison", "leader"]) {
      cookies.set(user, await signIn(server, user))
    }
  })
  afterAll(async () => {
    await server.dispose()
    vi.useRealTimers()
  })

  it("let leave be asked, granted by another and foreseen, and the roll be recorded half day by half day", async () => {
    const { id } = await convene("standing", "2026-06-25")
    const request: Leave.Request = { meeting: id, sittings: [1, 2], ground: "higherMeeting", reason: "参加省政协专题会。", channel: "phone" }
    const asked = await as("member").leaves.ask({ request })
    assert.instanceOf(await refusal(as("member").leaves.ask({ request })), Leave.AskedAlready)
    assert.instanceOf(await refusal(as("member2").leaves.grant({ id: asked.id, as: "leave" })), Leave.NotFound)
    const [row] = (await as("member").leaves.list({ meeting: id })).rows
    assert.deepStrictEqual([row?.may, row?.leave.approver, row?.leave.confirm, row?.meeting.halfDays], [["withdraw"], "secretaryGeneral", true, 3])
    assert.deepStrictEqual((await as("member2").leaves.list({ meeting: id })).rows, [])
    const waiting = await waits("office", "decideLeave")
    assert.deepInclude(waiting?.first.find(({ id }) => id === asked.id), { due: day("2026-06-25") })
    assert.isUndefined(await waits("member", "decideLeave"))
    await as("office").leaves.grant({ id: asked.id, as: "exempt" })
    assert.deepStrictEqual((await told("member"))[0], { _tag: "LeaveDecided", year: 2026, leave: asked.id, meeting: id, title: "专题学习会", on: day("2026-06-25"), outcome: "exempt" })
    assert.isFalse((await told("member2")).some(({ _tag }) => _tag === "LeaveDecided"))
    assert.strictEqual((await waits("office", "decideLeave"))?.count ?? 0, (waiting?.count ?? 0) - 1)
    const { meeting } = await as("office").meetings.read({ id })
    const foreseen = Leave.foresee(meeting, (await as("office").leaves.list({ meeting: id })).rows.map((row) => row.leave))
    assert.deepStrictEqual(foreseen.get(one), { marks: ["present", "exempt", "exempt"], ground: "参加省政协专题会。" })
    await as("office").meetings.recordAttendance({
      id, attendance: [{ member: one, state: "present", halfDays: 0, marks: ["present", "exempt", "exempt"], ground: "参加省政协专题会。" }, { member: nine, state: "present", halfDays: 0, marks: ["late", "present", "absent"] }]
    })
    const read = await as("member").meetings.read({ id })
    assert.deepStrictEqual(read.meeting.attendance.map(({ halfDays, state }) => ({ halfDays, state })), [{ state: "exempt", halfDays: 1 }, { state: "absent", halfDays: 2 }])
    assert.instanceOf(await refusal(as("member").leaves.withdraw({ id: asked.id })), Meeting.AlreadyRecorded)

    const next = await convene("standing", "2026-08-27")
    await as("liaison").leaves.confirm({ id: asked.id, during: next.id })
    assert.instanceOf(await refusal(as("liaison").leaves.confirm({ id: asked.id, during: next.id })), Leave.NothingToConfirm)
  })

  it("keep what was corrected, with the reason and who did it, and let a member who heads no organiser record nothing", async () => {
    const { id } = await convene("other", "2026-06-10")
    const attendance: ReadonlyArray<Meeting.Attendance> = [{ member: one, state: "present", halfDays: 3 }]
    assert.instanceOf(await refusal(as("member").meetings.recordAttendance({ id, attendance })), Meeting.NotFound)
    await as("office").meetings.recordAttendance({ id, attendance })
    await as("liaison").meetings.correctAttendance({ id, attendance: { member: one, state: "present", halfDays: 3, marks: ["present", "leftEarly", "present"] }, reason: "第二场提前离会" })
    const [correction] = (await as("member").meetings.read({ id })).meeting.corrections ?? []
    assert.deepStrictEqual([correction?.was, correction?.is.state, correction?.reason, correction?.by], [attendance, "leftEarly", "第二场提前离会", "account-liaison"])
    assert.instanceOf(await refusal(as("office").meetings.cancel({ id, reason: "误召集" })), Meeting.AlreadyRecorded)
  })

  it("are not held once cancelled, and nobody is on leave from them", async () => {
    const { id } = await convene("other", "2026-06-29")
    await as("member").leaves.ask({ request: { meeting: id, sittings: [0], ground: "work", reason: "单位有会。", channel: "written" } })
    await as("office").meetings.cancel({ id, reason: "与市委全会冲突" })
    assert.instanceOf(await refusal(as("member").meetings.read({ id })), Meeting.NotFound)
    assert.deepStrictEqual((await as("member").leaves.list({ meeting: id })).rows, [])
  })

  it("let a report count only once a reviewer confirms it, side by side with what was reported", async () => {
    const content: Entry.Content = { form: "lecture", title: "到社区宣讲民法典", on: day("2026-03-18"), account: "到场四十余人。" }
    const counted = async () => JSON.stringify((await as("member").scores.of({ member: one, year: 2026 })).sheet.lines).includes("entry/")
    const { elsewhere, id } = await as("member").entries.report({ content })
    assert.deepStrictEqual([elsewhere, await counted()], [[], false])
    assert.instanceOf(await refusal(as("member2").entries.read({ id })), Entry.NotFound)
    assert.deepInclude((await waits("evaluator", "reviewEntry"))?.first.find((one) => one.id === id), { title: content.title })
    assert.isUndefined(await waits("member", "reviewEntry"))
    const changed = { ...content, title: "宣讲民法典（与他人合讲）" }
    assert.instanceOf(await refusal(as("evaluator").entries.confirm({ id, content: changed })), Entry.ReasonMissing)
    await as("evaluator").entries.confirm({ id, content: changed, reason: "通知上为两人合讲" })
    const { row } = await as("member").entries.read({ id })
    assert.deepStrictEqual([row.entry.reported?.title, row.entry.reviewed?.title, row.entry.steps[0]?.reason, row.may], [content.title, changed.title, "通知上为两人合讲", []])
    assert.isTrue(await counted())
    await as("evaluator").entries.strike({ id, reason: "与工作站记录重复" })
    assert.deepStrictEqual((await told("member")).flatMap((says) => says._tag === "EntryReviewed" && says.entry === id ? [[says.outcome, says.title, says.reason]] : []).toSorted(), [
      ["changed", changed.title, "通知上为两人合讲"], ["struck", changed.title, "与工作站记录重复"]
    ])
    assert.isFalse(await counted())
  })

  it("let who organised it review a report as well, never the own, and never as a mark", async () => {
    const organiser = Body.Id.make("education")
    const content: Entry.Content = { form: "lecture", title: "界别宣讲进校园", on: day("2026-03-20"), account: "教育界别活动。", organiser }
    await as("office").sessions.appointHead({ body: organiser, member: nine, from: day("2026-06-01") })
    const { id } = await as("member").entries.report({ content })
    assert.deepInclude((await waits("member2", "reviewEntry"))?.first.find((one) => one.id === id), { title: content.title })
    assert.includeMembers([...(await as("member2").entries.read({ id })).row.may], ["confirm", "refuse"])
    assert.isFalse((await as("member").entries.read({ id })).row.may.includes("confirm"))
    assert.instanceOf(await refusal(as("member").entries.confirm({ id })), Entry.NotFound)
    const { organiser: _, ...nobodys } = content
    for (const changed of [nobodys, { ...content, organiser: Body.Id.make("medicine") }]) {
      assert.instanceOf(await refusal(as("member2").entries.confirm({ id, content: changed, reason: "改一改" })), Entry.BeyondOrganiser)
    }
    await as("member2").entries.confirm({ id, content: { ...content, title: "界别宣讲进校园（第一场）" }, reason: "写明场次" })
    assert.strictEqual((await as("member").entries.read({ id })).row.entry.steps[0]?.by, "account-member2")
    await as("member2").entries.strike({ id, reason: "与界别活动记录重复" })
    const { id: own } = await as("member2").entries.report({ content })
    assert.instanceOf(await refusal(as("member2").entries.confirm({ id: own })), Entry.NotFound)
    await as("liaison").entries.confirm({ id: own })
    const { id: alone } = await as("member").entries.report({ content: nobodys })
    for (const user of ["member2", "liaison"]) assert.instanceOf(await refusal(as(user).entries.confirm({ id: alone })), Entry.NotFound)
    assert.instanceOf(await refusal(as("member").entries.report({ content: { ...content, organiser: Body.Id.make("nobody") } })), Body.NotFound)
  })

  it("let an objection wait for whoever may decide it, and for no hand in the record it names", async () => {
    const { id: record } = await as("member").entries.report({ content: { form: "lecture", title: "到学校宣讲宪法", on: day("2026-04-02"), account: "到场六十余人。" } })
    await as("evaluator").entries.confirm({ id: record })
    const { id } = await as("member").objections.lodge({ year: 2026, about: { _tag: "Record", record: `entry/${record}` }, reason: "宣讲日期记错了，应为四月三日。" })
    const has = async (user: string) => (await waits(user, "decideObjection"))?.first.some((one) => one.id === id) ?? false
    assert.deepStrictEqual([await has("evaluator"), await has("leader"), await has("member"), await has("office")], [false, true, false, false])
    await as("leader").objections.decide({ id, outcome: "notUpheld", reason: "通知上写明是四月二日。" })
    assert.isFalse(await has("leader"))
  })

  it("point out what another room records of the same day", async () => {
    const { elsewhere } = await as("member").entries.report({ content: { form: "contact", title: "走访界别群众代表", on: day("2026-03-10"), account: "与三位代表谈供暖。", met: 3 } })
    assert.deepStrictEqual(elsewhere, ["contact/a-3"])
  })

  it("keep a file for who may read the entry, and refuse one that is no document", async () => {
    const file = await as("member").entries.keepFile({ name: "剪报.txt", bytes: new TextEncoder().encode("让协商在基层扎根") })
    const { id } = await as("member").entries.report({ content: { form: "article", title: "让协商在基层扎根", on: day("2026-05-08"), account: "", files: [file] } })
    assert.strictEqual(new TextDecoder().decode((await as("evaluator").entries.readFile({ id, hash: file.hash })).bytes), "让协商在基层扎根")
    assert.instanceOf(await refusal(as("member2").entries.readFile({ id, hash: file.hash })), Entry.NotFound)
    assert.instanceOf(await refusal(as("member").entries.keepFile({ name: "空.txt", bytes: new Uint8Array() })), EntriesApi.FileNotTaken)
    assert.instanceOf(await refusal(as("member").entries.report({ content: { form: "breach", title: "擅自缺席", on: day("2026-05-08"), account: "" } })), Entry.NotByOneself)
  })
})
