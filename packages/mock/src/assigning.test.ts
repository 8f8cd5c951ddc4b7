import { connect } from "@jianyan/client"
import { NoticesApi, ProposalsApi, RulesApi } from "@jianyan/contract"
import { Committee, Day, Proposal, Unit } from "@jianyan/domain"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const id = Proposal.Id.make("p-4")

/** Opens the house on a day of the story; gives the way in for one visitor after another. */
const opened = (now: string) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) })
  const server = house()
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  return async (user: string) => {
    const cookie = await signIn(server, user)
    const send = carrying(server, () => cookie)
    const at = { base, committee: "binhe", fetch: send }
    return { proposals: connect(ProposalsApi, at), notices: connect(NoticesApi, at), rules: connect(RulesApi, at) }
  }
}
const tag = (asked: Promise<unknown>) => asked.then(() => "done", (thrown: { readonly _tag?: string }) => thrown._tag)

describe("an assignment", () => {
  it("is put off once, with the reason and the day, and the unit is told", async () => {
    const as = opened("2026-05-11T01:00:00Z")
    const [unit, staff] = [await as("unit"), await as("staff")]
    assert.include((await unit.proposals.read({ id })).may, "askExtension")
    assert.strictEqual(await tag(unit.proposals.askExtension({ id, reason: "需与省级部门衔接", until: Day.Day.make("2026-09-30") })), "Proposal.ExtensionOutOfBounds")
    await unit.proposals.askExtension({ id, reason: "需与省级部门衔接", until: Day.Day.make("2026-06-30") })
    assert.include((await staff.proposals.list({ waiting: "answerExtension" })).rows.map((row) => row.id), id)
    await staff.proposals.grantExtension({ id })
    const { stage } = (await unit.proposals.read({ id })).proposal
    assert.strictEqual("handling" in stage ? stage.handling.deadline.day : "", "2026-06-30")
    assert.include((await unit.notices.list({ unseen: "yes" })).notices.map(({ notice }) => notice.says._tag), "ExtensionGranted")
    assert.strictEqual(await tag(unit.proposals.askExtension({ id, reason: "再延", until: Day.Day.make("2026-07-30") })), "Proposal.ExtensionAskedBefore")
  })

  it("is accepted for several proposals at once, after a look at which can be", async () => {
    const as = opened("2026-03-16T01:00:00Z")
    const [unit, staff] = [await as("unit"), await as("staff")]
    const [filed, elsewhere] = [Proposal.Id.make("p-5"), Proposal.Id.make("p-3")], ids = [filed, id, elsewhere]
    await staff.proposals.handOver({ id: filed, assignment: { _tag: "Sole", unit: Unit.Id.make("housing") } })
    const refusals = [undefined, "Proposal.NotAtStage", "Proposal.NotFound"]
    assert.deepStrictEqual((await unit.proposals.previewAccepting({ ids })).map((one) => one.refused?._tag), refusals)
    assert.strictEqual((await unit.proposals.read({ id: filed })).proposal.stage._tag, "HandedOver")
    assert.deepStrictEqual((await unit.proposals.acceptSeveral({ ids, ledByHead: [filed] })).map((one) => one.refused?._tag), refusals)
    const { stage } = (await unit.proposals.read({ id: filed })).proposal
    assert.deepStrictEqual(stage._tag === "Accepted" ? stage.handling.ledByHead?.map((one) => one.unit as string) : stage._tag, ["housing"])
    assert.strictEqual(await tag(staff.proposals.acceptSeveral({ ids })), "House.NotAllowed")
  })

  it("is led by the head of the unit as long as the unit says so, with the reason where it takes it back", async () => {
    const as = opened("2026-03-16T01:00:00Z")
    const [unit, other] = [await as("unit"), await as("unit2")]
    const led = async () => {
      const { may, proposal: { stage } } = await unit.proposals.read({ id })
      return [may.filter((verb) => verb.endsWith("HeadLeads")), "handling" in stage ? stage.handling.ledByHead?.length : undefined]
    }
    assert.deepStrictEqual(await led(), [["takeBackHeadLeads"], 1])
    assert.strictEqual(await tag(unit.proposals.takeBackHeadLeads({ id, reason: " " })), "Proposal.NoReason")
    await unit.proposals.takeBackHeadLeads({ id, reason: "负责同志已调离" })
    assert.deepStrictEqual(await led(), [["sayHeadLeads"], undefined])
    assert.strictEqual(await tag(other.proposals.sayHeadLeads({ id })), "Proposal.NotFound")
    await unit.proposals.sayHeadLeads({ id })
    assert.deepStrictEqual(await led(), [["takeBackHeadLeads"], 1])
    assert.strictEqual(await tag(unit.proposals.sayHeadLeads({ id })), "Proposal.HeadLeadsAlready")
    assert.deepStrictEqual((await unit.proposals.read({ id })).life.slice(-2).map(({ event }) => event._tag), ["HeadLeadingTakenBack", "HeadLeadingSaid"])
  })

  it("is disputed while the unit goes on, settled by whose turn it is, or called back", async () => {
    const as = opened("2026-03-16T01:00:00Z")
    const [unit, staff] = [await as("unit"), await as("staff")]
    await unit.proposals.disputeAssignment({ id, reason: "电梯由市场监管部门负责" })
    const dispute = (await staff.proposals.list({ waiting: "settleDispute" })).rows[0]
    assert.strictEqual(dispute?.id, id)
    const housing = dispute?.units[0]
    if (housing === undefined) throw new Error("nobody handles it")
    assert.strictEqual(await tag(staff.proposals.settleDispute({ id, unit: housing, by: "leader", note: "维持" })), "Proposal.NotTheirTurn")
    await staff.proposals.settleDispute({ id, unit: housing, by: "office", note: "加装协商属住建职责" })
    assert.include((await unit.notices.list({ unseen: "yes" })).notices.map(({ notice }) => notice.says._tag), "DisputeSettled")
    await staff.proposals.recall({ id, reason: "改由两单位分办" })
    const { proposal } = await staff.proposals.read({ id })
    assert.deepStrictEqual([proposal.stage._tag, proposal.returns, proposal.handovers.at(-1)?.back?.reason], ["Filed", 0, "改由两单位分办"])
  })

  it("is suggested from the handovers of the past, with what was alike", async () => {
    const as = opened("2026-03-16T01:00:00Z")
    const staff = await as("staff")
    await staff.proposals.recall({ id, reason: "重新交办" })
    const suggested = await staff.proposals.suggestions({ id })
    assert.deepStrictEqual(suggested.map(({ sameCategory, unit }) => [unit as string, sameCategory]), [["housing", 1], ["finance", 0]])
    assert.deepStrictEqual((await staff.proposals.toHandOver({})).proposals.map(({ row }) => row.id as string).sort(), ["p-4", "p-5"])
  })

  it("is to be made by the day the policy sets, after which the list and the board say that it is late", async () => {
    const as = opened("2026-02-14T01:00:00Z")
    const staff = await as("staff")
    const due = async () => (await staff.proposals.toHandOver({})).proposals.find(({ row }) => row.id === "p-5")?.due
    const late = async () => (await staff.proposals.board({})).columns.find(({ stage }) => stage === "Filed")?.overdue
    assert.isUndefined(await due())
    const adopt = (handingOver: NonNullable<Committee.Policy.Policy["handingOver"]>) => staff.rules.adopt({ policy: { ...Committee.standardPolicy, id: "handing-over", handingOver } })
    await adopt({ within: 30, in: "days", article: "第六条" })
    assert.deepStrictEqual([await due(), await late()], [{ by: Day.Day.make("2026-02-15"), late: false }, 0])
    await adopt({ within: 10, in: "workingDays" })
    assert.deepStrictEqual([await due(), await late()], [{ by: Day.Day.make("2026-01-30"), late: true }, 1])
    await staff.proposals.handOver({ id: Proposal.Id.make("p-5"), assignment: { _tag: "Sole", unit: Unit.Id.make("housing") } })
    assert.deepStrictEqual([await due(), await late()], [undefined, 0])
  })

  it("is urgent with a reason: marked on the list, narrowed to it, and due by the term of the policy where it has one", async () => {
    const as = opened("2026-03-16T01:00:00Z")
    const [staff, unit] = [await as("staff"), await as("unit")]
    const filed = Proposal.Id.make("p-5"), assignment = { _tag: "Sole", unit: Unit.Id.make("housing") } as const
    const due = async () => {
      const { rows } = await unit.proposals.list({ urgent: "yes" })
      return rows.map((row) => [row.id as string, row.urgent, row.due])
    }
    assert.strictEqual(await tag(staff.proposals.handOver({ id: filed, assignment, urgent: " " })), "Proposal.NoReason")
    assert.deepStrictEqual((await staff.proposals.previewSeveral({ ids: [filed], decision: { _tag: "HandOver", assignment, urgent: " " } })).map((one) => one.refused?._tag), ["Proposal.NoReason"])
    await staff.proposals.handOver({ id: filed, assignment, urgent: "汛期将至，涉及群众安全" })
    assert.deepStrictEqual(await due(), [["p-5", true, "2026-06-16"]])
    const policy = { ...Committee.standardPolicy, id: "fast", urgent: { within: 15, in: "days", article: "第十二条" } } as const
    await staff.rules.adopt({ policy })
    assert.deepStrictEqual(await due(), [["p-5", true, "2026-03-31"]])
  })
})
