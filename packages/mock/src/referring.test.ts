import { connect } from "@jianyan/client"
import { ReferralsApi } from "@jianyan/contract"
import { Day, Proposal, type Referral } from "@jianyan/domain"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const p1 = Proposal.Id.make("p-1"), day = (text: string) => Day.Day.make(text)
const road: Referral.Handing = { level: "province", on: day("2026-03-20"), jointly: "张掖、武威两市政协" }

const opened = () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-02T01:00:00Z") })
  const server = house()
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  return async (user: string) => {
    const cookie = await signIn(server, user)
    const send = carrying(server, () => cookie)
    return connect(ReferralsApi, { base, committee: "binhe", fetch: send })
  }
}

const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")

describe("what is handed in above", () => {
  it("is recorded by the office with its answer, read by those who may read the proposal, and counted by level", async () => {
    const as = opened(), [staff, member, unit2] = await Promise.all([as("staff"), as("member"), as("unit2")])
    await staff.handIn({ id: p1, ...road })
    await staff.handIn({ id: p1, level: "national", on: day("2026-03-25") })
    assert.strictEqual(await refused(staff.handIn({ id: p1, ...road })), "Referral.HandedInAlready")
    await staff.answer({ id: p1, level: "province", outcome: "filed", number: "第128号", on: day("2026-04-01") })
    assert.strictEqual(await refused(staff.answer({ id: p1, level: "province", outcome: "filed", on: day("2026-04-01") })), "Referral.NotFound")
    const { levels, rows } = await member.list({})
    assert.deepStrictEqual(levels.map(({ filed, handedIn, level, waiting }) => [level, handedIn, filed, waiting]), [["province", 1, 1, 0], ["national", 1, 0, 1]])
    assert.deepStrictEqual(rows.map(({ entry, number, of }) => [of, number, entry.level, entry.answer?.number]), [[p1, 1, "national", undefined], [p1, 1, "province", "第128号"]])
    assert.deepStrictEqual([(await member.read({ id: p1 })).mayRefer, (await unit2.list({})).rows], [false, []])
  })

  it("is recorded by nobody else, never of a day to come, and not answered before it was handed in", async () => {
    const as = opened(), [staff, member] = await Promise.all([as("staff"), as("member")])
    assert.strictEqual(await refused(member.handIn({ id: p1, ...road })), "House.NotAllowed")
    assert.strictEqual(await refused(staff.handIn({ id: p1, ...road, on: day("2026-04-03") })), "Referral.OutOfTime")
    assert.strictEqual(await refused(staff.answer({ id: p1, level: "province", outcome: "filed", on: day("2026-04-01") })), "Referral.NotFound")
    await staff.handIn({ id: p1, ...road })
    assert.strictEqual(await refused(staff.answer({ id: p1, level: "province", outcome: "filed", on: day("2026-03-01") })), "Referral.OutOfTime")
  })
})
