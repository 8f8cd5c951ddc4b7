import { connect } from "@jianyan/client"
import { AppraisalsApi, CommitteeApi, NoticesApi, ProposalsApi } from "@jianyan/contract"
import { type Appraisal, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { morning } from "@jianyan/seed"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const p1 = Proposal.Id.make("p-1")
const told = morning()
const story = {
  ...told, openings: [...told.openings, ...["m-5", "m-6"].map((id) => ({
    user: id, password: "jianyan-demo", displayName: id, seats: [{ committee: told.committee, role: "member" as const, member: Member.Id.make(id) }]
  }))]
}

/** Opens the house; gives the way in for one visitor after another. */
const opened = (now = "2026-04-02T01:00:00Z") => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) })
  const server = house({ story })
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  return async (user: string) => {
    const cookie = await signIn(server, user)
    const send = carrying(server, () => cookie)
    const at = { base, committee: "binhe", fetch: send }
    return { proposals: connect(ProposalsApi, at), appraisals: connect(AppraisalsApi, at), committee: connect(CommitteeApi, at), notices: connect(NoticesApi, at), get: async (path: string) => (await send(`${base}/api/committees/binhe${path}`)).text() }
  }
}

const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")
const member = (id: string): Appraisal.Panel.Seat => ({ _tag: "Member", member: Member.Id.make(id) })
const person = (unit: string, post: string): Appraisal.Panel.Seat => ({ _tag: "Person", unit: Unit.Id.make(unit), post })
const members = ["m-5", "m-6", "m-7"].map(member), people = [person("education", "分管局长"), person("education", "办公室主任"), person("finance", "科长")]
const seats = [...members, ...people].map((seat) => ({ seat }))
const ofMember = (last: number) => [{ indicator: "before", points: 27 }, { indicator: "during", points: 26 }, { indicator: "after", points: last }]
const ofPerson = [{ indicator: "wording", points: 28 }, { indicator: "cause", points: 24 }, { indicator: "suggestions", points: 39 }]

describe("an evaluation before a panel", () => {
  it("is refused with who is in conflict, and waits for its evaluators until and after it meets", async () => {
    const as = opened(), staff = await as("staff"), unit2 = await as("unit2"), evaluator = await as("m-5")
    assert.strictEqual(await refused(staff.appraisals.convene({ id: p1, seats: [member("m-1"), ...members.slice(1), ...people].map((seat) => ({ seat })) })), "Appraisal.InConflict")
    assert.strictEqual(await refused(unit2.proposals.read({ id: p1 })), "Proposal.NotFound")
    await staff.appraisals.convene({ id: p1, seats, meeting: { on: Day.Day.make("2026-04-08"), place: "政协三楼会议室" } })
    assert.strictEqual((await unit2.proposals.read({ id: p1 })).proposal.id, p1)
    const minutes = { day: Day.Day.make("2026-04-01"), phase: "during" as const, form: "faceToFace" as const, members: [Member.Id.make("m-1")] as const, summary: "到现场察看，商定办理时间表。" }
    assert.strictEqual(await refused(unit2.proposals.recordConsultation({ id: p1, minutes })), "Proposal.NotTheirs")
    const asked = async (one: typeof unit2) => (await one.committee.today()).waiting.find(({ what }) => what === "appraise")?.first.map(({ due, id }) => [id, due])
    assert.deepStrictEqual([await asked(unit2), await asked(evaluator), await asked(staff), await asked(await as("unit"))], [[[p1, "2026-04-08"]], [[p1, "2026-04-08"]], undefined, undefined])
    assert.strictEqual(await refused(evaluator.appraisals.seal({ id: p1, scores: ofMember(35) })), "Appraisal.NotMetYet")
  })

  it("is moved and its seats change hands, each told, and who sits no more seals nothing", async () => {
    const as = opened(), staff = await as("staff"), unit2 = await as("unit2"), evaluator = await as("m-5"), next = await as("m-6")
    await staff.appraisals.convene({ id: p1, seats: [member("m-5"), member("m-7"), member("m-8"), ...people].map((seat) => ({ seat })), meeting: { on: Day.Day.make("2026-04-08"), place: "政协三楼会议室" } })
    const told = async (one: typeof staff) => (await one.notices.list({ unseen: "yes" })).notices.map(({ notice: { says } }) => says._tag).filter((tag) => ["SeatGiven", "PanelMoved", "SeatTaken"].includes(tag))
    assert.deepStrictEqual([await told(evaluator), await told(unit2), await told(next)], [["SeatGiven"], ["SeatGiven"], []])
    await staff.appraisals.move({ id: p1, meeting: { on: Day.Day.make("2026-04-15"), place: "二楼会议室" }, reason: "与全委会议冲突" })
    vi.setSystemTime(new Date("2026-04-03T01:00:00Z"))
    await staff.appraisals.replace({ id: p1, seat: member("m-5"), by: member("m-6"), reason: "出差不能到会" })
    assert.deepStrictEqual([await told(evaluator), await told(next)], [["SeatTaken", "PanelMoved", "SeatGiven"], ["SeatGiven"]])
    assert.strictEqual((await next.appraisals.read({ id: p1 }))?.panel?.meeting?.on, "2026-04-15")
    assert.strictEqual(await refused(evaluator.appraisals.seal({ id: p1, scores: ofMember(35) })), "Appraisal.NoPart")
    assert.strictEqual(await refused(unit2.appraisals.replace({ id: p1, seat: person("finance", "科长"), by: person("education", "科长"), reason: "出差" })), "Appraisal.NoPart")
    await unit2.appraisals.replace({ id: p1, seat: person("education", "办公室主任"), by: person("education", "科长"), reason: "出差" })
    const seated = (await staff.appraisals.read({ id: p1 }))?.panel
    assert.deepStrictEqual([seated?.seats[0]?.instead?.reason, seated?.seats.some(({ seat }) => seat._tag === "Person" && seat.post === "科长" && seat.unit === "education"), seated?.moved.map(({ from }) => from.on)], ["出差不能到会", true, ["2026-04-08"]])
  })

  it("leaks nothing of a sheet while it is sealed, then opens all to its evaluators, the office and those it is about, and the result to who may read the proposal", async () => {
    const as = opened(), staff = await as("staff"), unit2 = await as("unit2"), evaluator = await as("m-5"), other = await as("m-6"), proposer = await as("member"), office = await as("office")
    await staff.appraisals.convene({ id: p1, seats })
    await evaluator.appraisals.seal({ id: p1, scores: ofMember(35) })
    await unit2.appraisals.seal({ id: p1, scores: ofPerson, post: "分管局长" })
    const states = async (one: typeof staff) => (await one.appraisals.read({ id: p1 }))?.panel?.seats.map(({ state }) => state)
    const sheets = async (one: typeof staff) => (await one.appraisals.read({ id: p1 }))?.panel?.seats.filter(({ scores }) => scores !== undefined).length
    assert.deepStrictEqual(await states(staff), ["sealed", "waiting", "waiting", "sealed", "waiting", "waiting"])
    assert.deepStrictEqual(await states(other), [undefined, "waiting", undefined, undefined, undefined, undefined])
    assert.deepStrictEqual(await Promise.all([staff, evaluator, other, unit2, proposer].map(sheets)), [0, 1, 0, 1, 0])
    for (const reader of [staff, other, proposer, office]) for (const path of ["/proposals/p-1/appraisal", "/appraisals"]) assert.notInclude(await reader.get(path), "\"points\":35", path)
    assert.strictEqual(await refused(proposer.appraisals.seal({ id: p1, scores: ofMember(35) })), "Appraisal.NoPart")
    assert.strictEqual(await refused(other.appraisals.excuse({ id: p1, seat: member("m-7"), reason: "另有公务" })), "Appraisal.NoPart")

    await other.appraisals.seal({ id: p1, scores: ofMember(30) })
    await staff.appraisals.excuse({ id: p1, seat: member("m-7"), reason: "与承办单位有业务往来" })
    await unit2.appraisals.excuse({ id: p1, seat: person("education", "办公室主任"), reason: "参与过办理" })
    vi.setSystemTime(new Date("2026-04-10T01:00:00Z"))
    await staff.appraisals.close({ id: p1 })
    assert.deepStrictEqual(await states(staff), ["sealed", "sealed", "excused", "sealed", "excused", "absent"])
    assert.deepStrictEqual(await Promise.all([staff, evaluator, unit2, proposer, office].map(sheets)), [3, 3, 3, 3, 0])
    const taken = (await office.appraisals.read({ id: p1 }))?.panel?.taken.map(({ absent, excused, result, seats, side }) => [side, seats, absent, excused, result?.sheets, result?.sum, result?.mean])
    assert.deepStrictEqual(taken, [["Person", 3, 1, 1, 1, 91, 910_000], ["Member", 3, 0, 1, 2, 171, 855_000]])
  })
})
