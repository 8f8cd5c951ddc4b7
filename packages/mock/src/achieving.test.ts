import { connect } from "@jianyan/client"
import { AchievementsApi } from "@jianyan/contract"
import { type Achievement, Committee, Day, Proposal } from "@jianyan/domain"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const p1 = Proposal.Id.make("p-1")
const trained: Achievement.Told = { what: "培训基层医务人员", count: 147, measure: "人次", on: Day.Day.make("2026-04-01") }

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
    return connect(AchievementsApi, { base, committee: "binhe", fetch: send })
  }
}

const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")

describe("what came of a proposal", () => {
  it("is told by its unit or the office, added up, and struck with a reason by who told it", async () => {
    const as = opened(), [unit, staff, member] = await Promise.all([as("unit"), as("staff"), as("member")])
    await unit.tell({ id: p1, ...trained })
    await staff.tell({ id: p1, ...trained, what: "改造供热管网", count: 12, measure: "公里", recommendation: 1 })
    assert.deepStrictEqual((await member.list({})).map(({ count, figures, measure, what }) => [what, count, measure, figures.map(({ number, of }) => [of, number])]), [
      ["培训基层医务人员", 147, "人次", [[p1, 1]]], ["改造供热管网", 12, "公里", [[p1, 1]]]
    ])
    assert.deepStrictEqual((await unit.read({ id: p1 })).rows.map(({ mayStrike }) => mayStrike), [true, false])
    assert.deepStrictEqual((await member.read({ id: p1 })).mayTell, false)
    assert.strictEqual(await refused(unit.strike({ id: p1, number: 2, reason: "重复" })), "Achievement.NotFound")
    await unit.strike({ id: p1, number: 1, reason: "重复统计" })
    assert.deepStrictEqual((await staff.list({})).map(({ what }) => what), ["改造供热管网"])
    assert.deepStrictEqual((await staff.read({ id: p1 })).rows.map(({ figure, stands }) => [figure.struck?.reason, stands]), [["重复统计", false], [undefined, true]])
  })

  it("is not told by a member or a unit that has no part in it, and counts in its own session only", async () => {
    const as = opened(), [unit, unit2, staff, member] = await Promise.all([as("unit"), as("unit2"), as("staff"), as("member")])
    assert.strictEqual(await refused(member.tell({ id: p1, ...trained })), "House.NotAllowed")
    assert.strictEqual(await refused(unit2.tell({ id: p1, ...trained })), "Proposal.NotFound")
    assert.strictEqual(await refused(unit.tell({ id: p1, ...trained, on: Day.Day.make("2026-04-03") })), "Achievement.DayAhead")
    await unit.tell({ id: p1, ...trained })
    assert.deepStrictEqual(await unit2.list({}), [])
    assert.deepStrictEqual((await staff.list({ session: Committee.SessionId.make("14-1") })).length, 0)
  })
})
