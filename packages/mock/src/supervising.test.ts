import { connect } from "@jianyan/client"
import { Problem, ProposalsApi, RulesApi, ScoreboardApi, SelectionsApi, SupervisionsApi } from "@jianyan/contract"
import { Body, Committee, Day, Member, Proposal, Selection, Station, Supervision, Unit } from "@jianyan/domain"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const id = Proposal.Id.make("p-3")
const day = (text: string) => Day.Day.make(text)

describe("choosing, supervising and reading units", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "staff"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), supervisions = connect(SupervisionsApi, address), selections = connect(SelectionsApi, address), units = connect(ScoreboardApi, address)
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff", "unit", "unit2", "leader", "liaison"]) {
      cookies.set(user, await signIn(server, user))
    }
  })
  beforeEach(() => { who = "staff" })
  afterAll(async () => {
    await server.dispose()
    vi.useRealTimers()
  })

  it("leads a key proposal from the candidates to the end of its supervision", async () => {
    await supervisions.screen({ id, year: 2026, reason: "群众反映集中。" })
    who = "member"
    assert.instanceOf(await refusal(supervisions.read({ id })), Supervision.NotFound)
    assert.notInclude((await supervisions.list({})).supervised.map(({ row }) => row.id), id)
    who = "leader"
    await supervisions.recommend({ id, body: Body.Id.make("education"), words: "教育界一致推荐。" })
    await supervisions.decide({ id, on: day("2026-06-15") })
    assert.isTrue((await proposals.read({ id })).proposal.key)
    await supervisions.plan({ id, leader: Member.Id.make("m-1"), way: "chairpersons", team: [Member.Id.make("m-4")], steps: [{ step: "inform", day: day("2026-06-16") }, { step: "evaluate", day: day("2026-10-16") }] })
    who = "member"
    const file = await supervisions.addEvidence({ id, name: "告知函.txt", bytes: new TextEncoder().encode("请按期办理。") })
    await supervisions.doStep({ id, step: "inform", day: day("2026-06-16"), note: "已书面告知承办单位。", evidence: [{ hash: file.hash, name: file.name }] })
    const read = await supervisions.read({ id })
    assert.deepStrictEqual([read.supervision.done[0]?.evidence[0]?.size, read.may], [file.size, ["doStep", "visit"]])
    assert.strictEqual(new TextDecoder().decode((await supervisions.readEvidence({ id, hash: file.hash })).bytes), "请按期办理。")
    assert.deepStrictEqual((await supervisions.list({ leader: Member.Id.make("m-1") })).supervised.map(({ row }) => row.id), [id])
    who = "staff"
    assert.instanceOf(await refusal(supervisions.end({ id, result: "已落实。" })), Supervision.StepsOpen)
  })
  it("takes no step from a member who does not lead it, and no evidence that was not kept", async () => {
    who = "member2"
    assert.instanceOf(await refusal(supervisions.visit({ id, day: day("2026-06-16"), place: "学校", members: [Member.Id.make("m-9")], findings: "查看现场。", evidence: [] })), Supervision.NotFound)
    who = "member"
    assert.instanceOf(
      await refusal(supervisions.visit({ id, day: day("2026-06-16"), place: "学校", members: [Member.Id.make("m-1")], findings: "查看现场。", evidence: [{ hash: "a".repeat(64), name: "照片.jpg" }] })), SupervisionsApi.NoSuchEvidence)
  })
  it("counts what each leader leads in the year by the order of the register, and tells a member the own count only", async () => {
    const leaders = async () => (await supervisions.list({ year: 2026 })).leaders.map(({ led, member }) => [member as string, led])
    who = "staff"
    assert.deepStrictEqual(await leaders(), [["m-1", 1], ["m-3", 1]])
    await connect(RulesApi, address).adopt({ policy: { ...Committee.standardPolicy, id: "leaders", ledByLeader: { of: ["chairperson"], aYear: 1, article: "第五条" } } })
    assert.deepStrictEqual((await supervisions.list({ year: 2025 })).leaders.map(({ led, member }) => [member as string, led]), [["m-3", 0]])
    assert.deepStrictEqual((await supervisions.list({ year: 2026, leader: Member.Id.make("m-1") })).supervised.map(({ row }) => row.id), [id])
    assert.isEmpty((await supervisions.list({ year: 2025, leader: Member.Id.make("m-1") })).supervised)
    who = "member"
    assert.deepStrictEqual(await leaders(), [["m-1", 1]])
    who = "member2"
    assert.deepStrictEqual(await leaders(), [])
  })
  it("takes a station as the place of a visit, and names it", async () => {
    const visit = { id, day: day("2026-06-16"), place: "城关街道", members: [Member.Id.make("m-1")] as const, findings: "在工作站听取居民意见。", evidence: [] }
    assert.instanceOf(await refusal(supervisions.visit({ ...visit, station: Station.Id.make("nowhere") })), Station.NotFound)
    const chengguan = Station.Id.make("chengguan")
    await supervisions.visit({ ...visit, station: chengguan })
    const { stations, supervision } = await supervisions.read({ id })
    assert.deepStrictEqual([supervision.visits.at(-1)?.station, stations[chengguan]?.zh], [chengguan, "城关街道委员工作站"])
  })
  it("chooses excellent proposals in words, and shows them to members once announced", async () => {
    const session = Committee.SessionId.make("15-5")
    const { id: chosen } = await selections.open({ title: "2026年度优秀提案", among: "Proposals", sessions: [session] })
    await selections.nominate({ id: chosen, of: id, words: "调研扎实。" })
    assert.instanceOf(await refusal(selections.deliberate({ id: chosen, on: day("2026-06-16"), words: "同意。" })), Selection.NotReviewed)
    await selections.review({ id: chosen, of: id, words: "建议具体可行。" })
    await selections.deliberate({ id: chosen, on: day("2026-06-16"), words: "同意推荐。" })
    await selections.decide({ id: chosen, chosen: [id], on: day("2026-06-16") })
    assert.isTrue((await proposals.read({ id })).proposal.excellent)
    who = "member"
    assert.notInclude((await selections.list()).selections.map(({ selection }) => selection.id), chosen)
    who = "staff"
    await selections.announce({ id: chosen })
    who = "member"
    assert.include((await selections.list()).selections.map(({ selection }) => selection.id), chosen)
  })
  it("chooses advanced units among those that handled proposals, in words and without a quota", async () => {
    who = "staff"
    const housing = Unit.Id.make("housing")
    const { id: chosen } = await selections.open({ title: "本届先进承办单位", among: "Units", sessions: [Committee.SessionId.make("15-5")] })
    assert.instanceOf(await refusal(selections.nominate({ id: chosen, of: id, words: "调研扎实。" })), Selection.AmongOthers)
    assert.instanceOf(await refusal(selections.nominateUnit({ id: chosen, of: Unit.Id.make("nobody"), words: "办得好。" })), Unit.NotFound)
    await selections.nominateUnit({ id: chosen, of: housing, words: "件件见面。" })
    assert.instanceOf(await refusal(selections.nominateUnit({ id: chosen, of: housing, words: "再荐。" })), Selection.AlreadyNominated)
    await selections.reviewUnit({ id: chosen, of: housing, words: "答复逐条有据。" })
    await selections.deliberate({ id: chosen, on: day("2026-06-16"), words: "同意推荐。" })
    await selections.decideUnits({ id: chosen, chosen: [housing], on: day("2026-06-16") })
    await selections.announce({ id: chosen })
    who = "member"
    const read = (await selections.list()).selections.find(({ selection }) => selection.id === chosen)
    assert.deepStrictEqual([read?.selection.chosen, read?.quota, read?.rows], [[housing], undefined, []])
  })
  it("chooses advanced persons, members by name and people of units by their post, and tells everybody once announced", async () => {
    who = "staff"
    const clerk = { _tag: "Post", unit: Unit.Id.make("housing"), post: "提案办理科科长" } as const, member = { _tag: "Member", member: Member.Id.make("m-1") } as const
    const { id: chosen } = await selections.open({ title: "2026年度先进个人", among: "Persons", sessions: [Committee.SessionId.make("15-5")] })
    for (const of of [clerk, member]) {
      await selections.nominatePerson({ id: chosen, of, words: "认真负责。" })
      await selections.reviewPerson({ id: chosen, of, words: "办得实。" })
    }
    assert.instanceOf(await refusal(selections.nominatePerson({ id: chosen, of: clerk, words: "再荐。" })), Selection.AlreadyNominated)
    await selections.deliberate({ id: chosen, on: day("2026-06-16"), words: "同意。" })
    await selections.decidePersons({ id: chosen, chosen: [Selection.keyOf(clerk)], on: day("2026-06-16") })
    await selections.announce({ id: chosen })
    who = "member"
    const all = await selections.list(), read = all.selections.find(({ selection }) => selection.id === chosen)
    assert.deepStrictEqual([read?.selection.chosen, read?.quota, read?.unitQuota, read?.rows, read?.evaluated], [["post/housing/提案办理科科长"], undefined, undefined, [], []])
    assert.isDefined(all.names[member.member])
  })
  it("reads the five rates of units, each with its records, in no order of rates", async () => {
    const { boards } = await units.boards({})
    assert.deepStrictEqual(boards.map(({ unit }) => unit as string), boards.map(({ unit }) => unit as string).toSorted())
    const housing = Unit.Id.make("housing")
    const { assessed, board, counted, rows } = await units.unit({ unit: housing, rate: "completion" })
    assert.deepStrictEqual([rows.length, counted.length], [board.rates.completion.over, board.rates.completion.of])
    assert.strictEqual(assessed?.rulebook.subject, "unit")
    assert.deepStrictEqual((await units.unit({ unit: housing, rate: "overdue" })).rows.length, board.overdue)
    assert.deepStrictEqual((await units.unit({ unit: housing, rate: "handled" })).rows.length, board.handled)
  })
  it("counts what the head of a unit leads in person where the unit said so on accepting, rule or none, and opens to it", async () => {
    const education = Unit.Id.make("education")
    const led = async () => (await units.boards({})).boards.map(({ ledByHead, unit }) => [unit as string, ledByHead])
    const before = await led()
    who = "unit2"
    await proposals.accept({ id, ledByHead: true })
    who = "member"
    const { stage } = (await proposals.read({ id })).proposal
    assert.deepStrictEqual("handling" in stage ? stage.handling.ledByHead?.map(({ unit }) => unit) : undefined, [education])
    who = "staff"
    assert.deepStrictEqual(await led(), before.map(([unit, count]) => [unit, unit === "education" ? Number(count) + 1 : count]))
    const { counted, rows } = await units.unit({ unit: education, rate: "ledByHead" })
    assert.include(rows.map((row) => row.id), id)
    assert.deepStrictEqual(counted, rows.map((row) => row.id))
  })
  it("shows a unit its own board and no other", async () => {
    who = "unit"
    assert.deepStrictEqual((await units.boards({})).boards.map(({ unit }) => unit as string), ["housing"])
    assert.instanceOf(await refusal(units.unit({ unit: Unit.Id.make("education") })), Unit.NotFound)
    who = "liaison"
    assert.instanceOf(await refusal(units.boards({})), Problem.NotAllowed)
  })
})
