import { connect } from "@jianyan/client"
import { CommitteeApi, OpenApi, Problem, ProposalsApi, PublicationsApi, RulesApi } from "@jianyan/contract"
import { Committee, Proposal, Publication } from "@jianyan/domain"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const of = Committee.Id.make("binhe")
const [answered, other] = [Proposal.Id.make("p-1"), Proposal.Id.make("p-3")]

describe("what anybody may read", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "staff"
  const send = carrying(server, () => cookies.get(who) ?? "")
  /** Asks without a cookie, as anybody does. */
  const outside: typeof fetch = (input, init) => Promise.resolve(server.fetch(new Request(input, init)))
  const publications = connect(PublicationsApi, { base, committee: "binhe", fetch: send }), proposals = connect(ProposalsApi, { base, committee: "binhe", fetch: send })
  const open = connect(OpenApi, { base, fetch: outside })
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const as = async <A>(user: string, ask: () => Promise<A>): Promise<A> => {
    who = user
    try {
      return await ask()
    } finally {
      who = "staff"
    }
  }
  const allow = async (id: Proposal.Id) => {
    await as("member", () => publications.decide({ id, how: "full", reason: "" }))
    await as("unit", () => publications.decide({ id, how: "full", reason: "" }))
  }

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff", "unit", "unit2"]) {
      cookies.set(user, await signIn(server, user))
    }
    await allow(answered)
  })
  beforeEach(async () => {
    await publications.redact({ id: answered, redactions: [] })
    await publications.publish({ id: answered, proposal: "full", reply: "full", names: true })
  })
  afterAll(async () => {
    await server.dispose()
    vi.useRealTimers()
  })

  it("is read without a sign-in, with its progress", async () => {
    const read = await open.read({ of, id: answered })
    const { proposal } = await proposals.read({ id: answered })
    assert.deepInclude(read, { extent: "full", situation: proposal.content.situation })
    assert.deepStrictEqual([read.row.step, read.replies.length, read.row.units.map((unit) => unit.zh)], ["replied", 1, ["市住房和城乡建设局"]])
  })
  it("is nothing that was not published, by list, search or id", async () => {
    const { proposal } = await proposals.read({ id: other })
    const { rows } = await open.list({ of })
    assert.notInclude(rows.map((row) => row.id), other)
    assert.lengthOf((await open.list({ of, q: proposal.content.title })).rows, 0)
    for (let n = 1; n <= 10; n++) {
      const id = Proposal.Id.make(`p-${n}`)
      if (!rows.some((row) => row.id === id)) assert.instanceOf(await refusal(open.read({ of, id })), Problem.NotHere)
    }
  })
  it("has the figures of the latest session once the rules make them public, the same the office counts, and none before", async () => {
    assert.isUndefined((await open.list({ of })).figures)
    const { policy } = await connect(CommitteeApi, { base, committee: "binhe", fetch: send }).committee()
    await connect(RulesApi, { base, committee: "binhe", fetch: send }).adopt({ policy: { ...policy, publication: { unlessDecided: "no", figures: true } } })
    const { figures } = await open.list({ of })
    const { rates: { adoption, filing, reply } } = await proposals.statistics({ session: Committee.SessionId.make("15-5") })
    assert.deepStrictEqual(figures, { session: Committee.SessionId.make("15-5"), adoption, filing, reply, decimals: 2 })
    assert.isAbove(filing.of, reply.of)
    assert.isAbove(reply.of, 0)
    await connect(RulesApi, { base, committee: "binhe", fetch: send }).adopt({ policy })
  })
  it("has what the proposers thought of a reply once the rules publish it, as counts where nobody is named, and never their words", async () => {
    await as("member", () => proposals.giveFeedback({ id: answered, manner: "satisfied", result: "basically", comment: "换热站还要再看一个冬天。" }))
    assert.deepStrictEqual((await open.read({ of, id: answered })).feedback, [])
    const { policy } = await connect(CommitteeApi, { base, committee: "binhe", fetch: send }).committee(), rules = connect(RulesApi, { base, committee: "binhe", fetch: send })
    await rules.adopt({ policy: { ...policy, feedbackWithin: 15, publication: { unlessDecided: "no", feedback: true } } })
    const read = await open.read({ of, id: answered }), [heard] = read.feedback
    assert.deepStrictEqual([heard?.round, heard?.silent, heard?.due, heard?.said.map(({ by, count, result }) => [result.name.zh, count, by])], [1, 2, "2026-04-20", [["基本满意", 1, ["沈临川"]]]])
    await publications.publish({ id: answered, proposal: "full", reply: "full", names: false })
    const bare = await open.read({ of, id: answered })
    assert.deepStrictEqual(bare.feedback[0]?.said.map(({ by, count }) => [count, by]), [[1, []]])
    for (const hidden of ["沈临川", "m-1", "再看一个冬天"]) assert.notInclude(JSON.stringify(bare), hidden)
    await publications.publish({ id: answered, proposal: "full", reply: "no", names: true })
    assert.deepStrictEqual((await open.read({ of, id: answered })).feedback, [])
    await rules.adopt({ policy })
  })
  it("is nothing of a committee that is not there, and makes none", async () => {
    for (const name of ["elsewhere", "elsewhere-2"]) assert.instanceOf(await refusal(open.list({ of: Committee.Id.make(name) })), Problem.NotHere)
  })
  it("names proposers only where they are named", async () => {
    assert.isAbove((await open.read({ of, id: answered })).row.proposers.length, 0)
    await publications.publish({ id: answered, proposal: "full", reply: "full", names: false })
    const bare = JSON.stringify([await open.read({ of, id: answered }), await open.list({ of })])
    for (const name of ["沈临川", "陆知夏", "方以南", "m-1"]) assert.notInclude(bare, `"${name}"`)
  })
  it("hides a redacted passage from reading and from search, and leaves the proposal whole", async () => {
    const { proposal } = await proposals.read({ id: answered })
    const passage = proposal.content.situation.slice(0, 6)
    assert.lengthOf((await open.list({ of, q: passage })).rows, 1)
    await publications.redact({ id: answered, redactions: [{ part: "situation", from: 0, to: 6, with: "（略）" }] })
    assert.lengthOf((await open.list({ of, q: passage })).rows, 0)
    assert.isTrue((await open.read({ of, id: answered })).situation.startsWith("（略）"))
    assert.strictEqual((await proposals.read({ id: answered })).proposal.content.situation, proposal.content.situation)
  })
  it("is only the summary where only that was published", async () => {
    const { proposal } = await proposals.read({ id: answered })
    await publications.summarize({ id: answered, summary: "建议推行集中供热改造，并建立冬季供暖协商机制。" })
    await publications.publish({ id: answered, proposal: "summary", reply: "no", names: false })
    const bare = JSON.stringify(await open.read({ of, id: answered }))
    for (const text of [proposal.content.situation, ...proposal.content.recommendations.map((one) => one.text), ...proposal.replies.map((reply) => reply.text)]) assert.notInclude(bare, text)
    assert.include(bare, "集中供热改造")
  })
  it("is gone once it is withdrawn, and everything else of it with it", async () => {
    await publications.withdraw({ id: answered, reason: "文字有误，更正后再公开。" })
    assert.instanceOf(await refusal(open.read({ of, id: answered })), Problem.NotHere)
  })
  it("goes no further than either side allows", async () => {
    await as("unit", () => publications.decide({ id: answered, how: "summary", reason: "涉及未公开规划。" }))
    assert.instanceOf(await refusal(publications.publish({ id: answered, proposal: "full", reply: "full", names: true })), Publication.TooFar)
    await as("unit", () => publications.decide({ id: answered, how: "full", reason: "" }))
  })
  it("is decided by nobody without part in it", async () => {
    assert.instanceOf(await refusal(as("member2", () => publications.decide({ id: answered, how: "no", reason: "无关的人。" }))), Proposal.NotFound)
    assert.instanceOf(await refusal(as("unit2", () => publications.decide({ id: answered, how: "no", reason: "无关的单位。" }))), Proposal.NotFound)
  })
  it("lets nobody but the office redact, publish or list what waits", async () => {
    for (const user of ["member", "unit"]) {
      assert.instanceOf(await refusal(as(user, () => publications.publish({ id: answered, proposal: "full", reply: "full", names: true }))), Problem.NotAllowed)
      assert.instanceOf(await refusal(as(user, () => publications.list({}))), Problem.NotAllowed)
    }
  })
})
