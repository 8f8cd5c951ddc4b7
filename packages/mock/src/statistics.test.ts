import { connect } from "@jianyan/client"
import { ProposalsApi, SessionApi, SupervisionsApi, ViewsApi } from "@jianyan/contract"
import { Member, type Statistics } from "@jianyan/domain"
import * as Seed from "@jianyan/seed"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { house } from "./house.ts"
import { base, signIn } from "./testing/signIn.ts"

describe("the statistics of a whole committee", () => {
  const server = house({ story: Seed.twin() })
  afterAll(() => server.dispose())
  const at = (user: string) => {
    let cookie = ""
    const send: typeof fetch = (input, init) => {
      const request = new Request(input, init)
      if (cookie !== "") request.headers.set("cookie", cookie)
      return Promise.resolve(server.fetch(request))
    }
    const address = { base, committee: "binhe", fetch: send }
    const enter = async () => {
      cookie = await signIn(server, user)
    }
    return { enter, proposals: connect(ProposalsApi, address), views: connect(ViewsApi, address), supervisions: connect(SupervisionsApi, address), session: connect(SessionApi, { base, fetch: send }) }
  }
  const staff = at("staff"), member = at("member"), unit = at("unit"), leader = at("leader")
  beforeAll(async () => { await Promise.all([staff.enter(), member.enter(), unit.enter(), leader.enter()]) }, 120_000)
  const total = async (query: ProposalsApi.Query) => (await staff.proposals.list({ ...query, limit: 1 })).total

  it("opens every figure of every rate to a list of exactly as many", async () => {
    const { rates } = await staff.proposals.statistics({})
    for (const rate of ProposalsApi.countedRates) {
      const { of, over } = rates[rate]
      if (rate === "adoption") continue
      assert.deepStrictEqual([await total({ figure: `${rate}.of` }), await total({ figure: `${rate}.over` }), await total({ figure: `${rate}.rest` })], [of, over, over - of], rate)
    }
  })
  it("opens the figures of a category, a kind of proposer, a unit and a kind of unit in the same way", async () => {
    const { byCategory, byProposer, byUnit, byUnitKind, handedOver } = await staff.proposals.statistics({})
    assert.isAbove(byUnit.length, 10)
    const opens = async (part: ProposalsApi.Part, query: ProposalsApi.Query) => {
      assert.strictEqual(await total(query) - await total({ ...query, stage: "Drafted" }), part.received, part.id)
      for (const rate of ["reply", "satisfaction"] as const satisfies ReadonlyArray<Statistics.RateId>) assert.strictEqual(await total({ ...query, figure: `${rate}.of` }), part.rates[rate].of, `${part.id} ${rate}`)
    }
    for (const part of byCategory) await opens(part, { category: part.id })
    for (const part of byProposer) await opens(part, { proposer: part.id as Statistics.ProposerKind })
    for (const part of byUnitKind) {
      await opens(part, { unitKind: part.id as Statistics.UnitKind })
      assert.isAtMost(part.received, handedOver)
    }
    assert.includeMembers(byUnitKind.map(({ id }) => id), ["party", "government", "county", "judicial", "enterprise"])
    for (const part of byUnit.slice(0, 8)) await opens(part, { unit: part.id as NonNullable<ProposalsApi.Query["unit"]> })
  })
  it("lists for a leader the proposals whose supervision the leader leads, and no other", async () => {
    const me = (await leader.session.me())?.seats.flatMap((seat) => seat.member ?? [])[0]
    if (me === undefined) throw new Error("the leader has no seat of a member")
    const { supervised } = await leader.supervisions.list({ year: 2026 })
    const mine = supervised.filter(({ supervision }) => supervision.plan?.leader === me).map(({ row }) => row.id)
    assert.isTrue(mine.length > 0 && mine.length < supervised.length)
    assert.sameMembers((await leader.proposals.list({ ledBy: me })).rows.map(({ id }) => id), mine)
  })
  it("opens every box and every ribbon of the flow, session by session", async () => {
    const sessions = ["15-4", "15-5"].map((id) => ({ session: id as NonNullable<ProposalsApi.Query["session"]> }))
    for (const session of [{}, ...sessions]) {
      const { boxes, ribbons, tally } = await staff.proposals.statistics(session)
      assert.isAbove(tally.received, 100)
      assert.strictEqual(boxes.find((box) => box.id === "received.all")?.value, tally.received)
      for (const { id, value } of boxes) assert.strictEqual(await total({ ...session, went: id }), value, id)
      for (const { from, to, value } of ribbons) assert.strictEqual(await total({ ...session, went: `${from},${to}` }), value, `${from} → ${to}`)
    }
  })
  it("adds up: received is the sum of its outcomes, filed before merging is filed after it and merged", async () => {
    const { classes, filings, rates, tally } = await staff.proposals.statistics({})
    const { received, ...outcomes } = tally
    assert.strictEqual(Object.values(outcomes).reduce((sum, one) => sum + one, 0), received)
    assert.strictEqual(filings.beforeMerging, filings.afterMerging + filings.merged)
    assert.strictEqual(classes.reduce((sum, one) => sum + one.of, 0), rates.reply.of)
  })
  it("narrows no list of a member by figures taken over what the member may not see", async () => {
    const [plain, figured] = await Promise.all([member.proposals.list({ limit: 1 }), member.proposals.list({ figure: "filing.rest", limit: 1 })])
    assert.strictEqual(figured.total, plain.total)
  })
  it("parts a member's own proposals from those signed with others", async () => {
    const id = Member.Id.make("m-1")
    const [all, first, joined] = await Promise.all([member.proposals.list({ member: id }), member.proposals.list({ member: id, part: "first" }), member.proposals.list({ member: id, part: "with" })])
    assert.strictEqual(first.total + joined.total, all.total)
  })

  it("shows on the board every proposal that waits, and which waits longest", async () => {
    const { columns } = await staff.proposals.board({})
    for (const { by, count, longest, stage } of columns) {
      assert.strictEqual(await total({ stage }), count, stage)
      assert.lengthOf(longest, Math.min(3, count))
      assert.isNotEmpty(by, stage)
      assert.deepStrictEqual(longest.map((one) => one.workingDays), longest.map((one) => one.workingDays).toSorted((one, other) => other - one))
    }
    assert.isAbove(columns.reduce((sum, column) => sum + column.count, 0), 20)
  })
  it("shows each unit the deadlines of its own alone", async () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => ({ month: `2026-${month}` }))
    const [all, own] = await Promise.all([staff, unit].map((one) => Promise.all(months.map((month) => one.proposals.deadlines(month)))))
    const days = (answers: typeof all) => (answers ?? []).flatMap((answer) => answer.days)
    assert.isAbove(days(all).length, days(own).length)
    for (const { count, day } of days(all)) assert.strictEqual(await total({ dueOn: day }), count, day)
  })
  it("keeps a view for the one who saved it alone", async () => {
    const kept = await staff.views.saveView({ zone: "proposals", name: "超期", query: "waiting=overdue" })
    assert.deepStrictEqual(await staff.views.views(), [kept])
    assert.deepStrictEqual(await member.views.views(), [])
    assert.strictEqual((await staff.views.renameView({ view: kept.id, name: "已超期" })).name, "已超期")
    await staff.views.dropView({ view: kept.id })
    assert.deepStrictEqual(await staff.views.views(), [])
  })
})
