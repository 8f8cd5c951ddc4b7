import { connect } from "@jianyan/client"
import { CommitteeApi, LookBacksApi, ProposalsApi, RulesApi } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const day = (text: string) => Day.Day.make(text)
const [p1, p3] = [Proposal.Id.make("p-1"), Proposal.Id.make("p-3")]
const until = day("2026-12-10"), institution = "滨河大学公共政策研究中心"

/** Opens the house in November with the first proposal closed, under rules that look back in a month where one is given. */
const opened = async (month?: number) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-02T01:00:00Z") })
  const server = house()
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  const as = async (user: string) => {
    const cookie = await signIn(server, user)
    const send = carrying(server, () => cookie)
    const at = { base, committee: "binhe", fetch: send }
    return { proposals: connect(ProposalsApi, at), lookBacks: connect(LookBacksApi, at), rules: connect(RulesApi, at), committee: connect(CommitteeApi, at) }
  }
  const staff = await as("staff"), office = await as("office")
  if (month !== undefined) await office.rules.adopt({ policy: { ...(await office.committee.committee()).policy, followUp: { month, article: "第二十八条" } } })
  await staff.proposals.close({ id: p1 })
  return { as, staff }
}
const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")
const findings = [{ recommendation: 1, state: "done" as const }, { recommendation: 2, state: "notDone" as const }]

describe("looking back at the year's proposals", () => {
  it("lists what was put off in the month of the rules, and nothing by itself without one", async () => {
    const { staff } = await opened(11), { staff: without } = await opened()
    const board = await staff.lookBacks.board({})
    assert.deepStrictEqual([board.from, board.article, board.rows.map(({ due, id, planned }) => [id, due, planned > 0])], [day("2026-11-01"), "第二十八条", [[p1, true, true]]])
    const bare = await without.lookBacks.board({})
    assert.deepStrictEqual([bare.from, bare.rows], [undefined, []])
  })
  it("says first for which proposals each side could be asked, then asks both, each for itself", async () => {
    const { staff } = await opened(11)
    for (const by of ["proposers", "thirdParty"] as const) {
      assert.deepStrictEqual((await staff.lookBacks.preview({ by, ids: [p1, p3], until })).map(({ id, refused }) => [id, refused?._tag]), [[p1, undefined], [p3, "Proposal.NotAtStage"]])
    }
    assert.deepStrictEqual((await staff.lookBacks.ask({ ids: [p1, p3], until })).map(({ refused }) => refused?._tag), [undefined, "Proposal.NotAtStage"])
    assert.strictEqual(await refused(staff.lookBacks.entrust({ ids: [p1, p3], institution, until })), "Proposal.NotAtStage")
    await staff.lookBacks.entrust({ ids: [p1], institution, until })
    assert.strictEqual(await refused(staff.lookBacks.entrust({ ids: [p1], institution, until })), "LookBack.EntrustedAlready")
    const { proposers, rows, thirdParties } = await staff.lookBacks.board({})
    assert.deepStrictEqual(rows.map((row) => [row.due, row.proposers?.until, row.thirdParty?.institution]), [[false, until, institution]])
    assert.deepStrictEqual([proposers.asked, proposers.told, thirdParties.asked, thirdParties.told], [1, 0, 1, 0])
  })
  it("keeps what a third party found with its report, for those for whom the proposal exists", async () => {
    const { as, staff } = await opened(11), member = await as("member"), stranger = await as("unit2")
    const { id } = await staff.lookBacks.entrust({ ids: [p1], institution, until })
    assert.deepStrictEqual((await staff.lookBacks.of({ proposal: p1 })).may, ["report"])
    const unkept = { id, proposal: p1, findings, comment: "现场看过。", on: day("2026-11-02"), report: { hash: "0".repeat(64), name: "评估报告.txt" } }
    assert.strictEqual(await refused(staff.lookBacks.report(unkept)), "LookBack.NoSuchReport")
    const report = await staff.lookBacks.keepReport({ id, name: "评估报告.txt", bytes: new TextEncoder().encode("评估结论。") })
    await staff.lookBacks.report({ ...unkept, report: { hash: report.hash, name: report.name } })
    assert.strictEqual(await refused(staff.lookBacks.report({ ...unkept, report: { hash: report.hash, name: report.name } })), "LookBack.ReportedAlready")
    const { entrusted, may } = await member.lookBacks.of({ proposal: p1 })
    assert.deepStrictEqual([entrusted.map(({ found }) => found?.findings), may], [[findings], []])
    assert.strictEqual(new TextDecoder().decode((await member.lookBacks.readReport({ id, hash: report.hash })).bytes), "评估结论。")
    assert.deepStrictEqual([await refused(stranger.lookBacks.of({ proposal: p1 })), await refused(stranger.lookBacks.readReport({ id, hash: report.hash }))], ["Proposal.NotFound", "LookBack.NoSuchReport"])
    assert.deepInclude((await staff.lookBacks.board({})).thirdParties, { asked: 1, told: 1, recommendations: 2, done: 1, notDone: 1 })
  })
  it("is asked, entrusted, recorded and listed by nobody without that duty", async () => {
    const { as } = await opened(11)
    for (const user of ["member", "unit"]) {
      const { lookBacks } = await as(user)
      assert.deepStrictEqual([await refused(lookBacks.board({})), await refused(lookBacks.ask({ ids: [p1], until })), await refused(lookBacks.entrust({ ids: [p1], institution, until }))], Array.from({ length: 3 }, () => "House.NotAllowed"))
    }
  })
})
