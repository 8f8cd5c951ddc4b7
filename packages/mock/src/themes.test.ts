import { connect } from "@jianyan/client"
import { ProposalsApi, StationsApi, ThemesApi } from "@jianyan/contract"
import { Body, Committee, Member, Proposal, Station, Theme, Unit } from "@jianyan/domain"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const theme: Theme.Content = { title: "校园餐采购公开", why: "家长最关心菜从哪里来、什么价钱。", category: "society" }
const content: Proposal.Content.Content = {
  title: "关于公开中小学食堂采购价格的提案", category: "society", situation: "全市有食堂的中小学一百一十七所，多数只公示菜谱。", analysis: "各校自行采购，价格相差四成。",
  recommendations: [{ number: 1, text: "由教育部门按周公示采购单价。" }]
}

describe("what comes before a proposal", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "member"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), themes = connect(ThemesApi, address), stations = connect(StationsApi, address)
  const session = Committee.SessionId.make("15-5")
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const suggested = async (as: string, title: string) => {
    who = as
    return (await themes.suggest({ session, ...theme, title })).id
  }
  const rowOf = async (id: Theme.Id) => (await themes.list({ session })).themes.find((row) => row.theme.id === id)

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff", "unit"]) cookies.set(user, await signIn(server, user))
  })
  beforeEach(() => { who = "member" })
  afterAll(async () => {
    vi.useRealTimers()
    await server.dispose()
  })

  it("is suggested by members and units, and read by the office alone until the list is published", async () => {
    const id = await suggested("member", "校园餐采购公开"), other = await suggested("unit", "供热管网改造次序")
    who = "member2"
    assert.isUndefined(await rowOf(id))
    who = "member"
    assert.deepStrictEqual([(await rowOf(id))?.may, await rowOf(other)], [["withdraw"], undefined])
    who = "staff"
    assert.deepStrictEqual((await rowOf(other))?.theme.by, { _tag: "Unit", unit: Unit.Id.make("housing") })
    assert.instanceOf(await refusal(themes.enter({ session, ...theme, by: { _tag: "Body", body: Body.Id.make("nobody") } })), Body.NotFound)
    const entered = (await themes.enter({ session, ...theme, title: "断头路公交接驳", by: { _tag: "Office" } })).id
    await themes.publish({ session, themes: [entered, id] })
    assert.instanceOf(await refusal(themes.publish({ session, themes: [id] })), Theme.PublishedAlready)
    who = "member2"
    assert.deepStrictEqual((await themes.list({ session })).themes.filter(({ theme }) => [id, other, entered].includes(theme.id)).map(({ may, theme }) => [theme.title, may]), [["断头路公交接驳", []], ["校园餐采购公开", []]])
    assert.instanceOf(await refusal(themes.withdraw({ id, reason: "不要了" })), Theme.NotFound)
    who = "member"
    assert.instanceOf(await refusal(themes.withdraw({ id, reason: "不要了" })), Theme.PublishedAlready)
  })

  it("is taken up in a draft, counted once the draft is handed in, and stays what it came of when it is withdrawn", async () => {
    const id = await suggested("member2", "食堂陪餐意见公开")
    who = "member"
    assert.instanceOf(await refusal(proposals.draft({ content, with: [], origin: { theme: id } })), Theme.NotFound)
    who = "staff"
    await themes.publish({ session, themes: [id] })
    who = "member"
    const draft = (await proposals.draft({ content, with: [], origin: { theme: id } })).id
    assert.strictEqual((await rowOf(id))?.proposals, 0)
    await proposals.submit({ id: draft })
    assert.strictEqual((await rowOf(id))?.proposals, 1)
    assert.deepStrictEqual((await proposals.list({ theme: id })).rows.map((row) => row.id), [draft])
    who = "staff"
    await themes.withdraw({ id, reason: "已列入年度协商计划。" })
    assert.deepStrictEqual((await proposals.read({ id: draft })).cameOf, { theme: { id, title: "食堂陪餐意见公开", session } })
    assert.instanceOf(await refusal(themes.reword({ id, ...theme })), Theme.Withdrawn)
  })

  it("is told of a station, and counted by it", async () => {
    const [station] = (await stations.list({})).rows
    assert.isDefined(station)
    const draft = (await proposals.draft({ content, with: [] })).id
    assert.instanceOf(await refusal(proposals.stateOrigin({ id: draft, station: Station.Id.make("nowhere") })), Station.NotFound)
    await proposals.stateOrigin({ id: draft, station: station.id })
    who = "member2"
    assert.instanceOf(await refusal(proposals.stateOrigin({ id: draft, station: station.id })), Proposal.NotFound)
    who = "member"
    await proposals.submit({ id: draft })
    assert.deepStrictEqual((await proposals.read({ id: draft })).cameOf, { station: { id: station.id, name: station.name } })
    who = "staff"
    const { byStation, stations: named } = await proposals.statistics({}), part = byStation.find(({ id }) => id === station.id)
    assert.deepInclude(named, { id: station.id, name: station.name })
    const { rows } = await proposals.list({ station: station.id, went: "received.all" })
    assert.strictEqual(rows.length, part?.received)
    assert.include(rows.map((row) => row.id), draft)
    assert.deepStrictEqual((await proposals.read({ id: draft })).proposal.proposer, { _tag: "Members", first: Member.Id.make("m-1"), with: [] })
  })
})
