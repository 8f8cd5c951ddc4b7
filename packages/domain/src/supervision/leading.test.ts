import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Body, Day, Member, Station, Supervision } from "../index.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Supervision.story.ts"

const day = (text: string) => Day.Day.make(text)
const today = day("2026-06-10")
const seated = (id: string, ...positions: ReadonlyArray<Member.Position>): Member.Member =>
  ({ id: Member.Id.make(id), term: 15, sector: Body.Id.make("education"), positions: positions.map((position) => ({ position, from: day("2022-01-10") })), from: day("2022-01-10") })
const members = HashMap.fromIterable([seated("m9", "chairperson"), seated("m7", "viceChairperson"), seated("m2", "standing"), { ...seated("m3", "viceChairperson"), until: day("2026-01-01") }].map((one) => [one.id, one] as const))
const house = (...supervisions: ReadonlyArray<Supervision.Supervision>) => ({ members, supervisions: HashMap.fromIterable(supervisions.map((one) => [one.id, one] as const)) })
const rule = { ledByLeader: { of: ["chairperson", "viceChairperson"], aYear: 1, article: "第五条" } } as const
const told = (found: ReadonlyArray<Supervision.Leader>) => found.map(({ led, member }) => [member as string, ...led])

describe("Supervision.leaders", () => {
  const planned = Story.at("Planned")

  it("lists who holds the positions of the policy with what each leads, by id and not by how many", () =>
    assert.deepStrictEqual(told(Supervision.leaders(house({ ...planned, plan: { ...Story.plan, leader: Member.Id.make("m9") } }), rule, 2026, today)), [["m7"], ["m9", Story.id]]))
  it("lists who leads without such a position, and who is named beside them, once each", () =>
    assert.deepStrictEqual(told(Supervision.leaders(house({ ...planned, plan: { ...Story.plan, leader: Member.Id.make("m2") } }), rule, 2026, today, [Member.Id.make("m2"), Member.Id.make("m1")])), [["m1"], ["m2", Story.id], ["m7"], ["m9"]]))
  it("lists only who leads where the policy asks nothing", () =>
    assert.deepStrictEqual(told(Supervision.leaders(house(planned), {}, 2026, today, [Member.Id.make("m1")])), [["m7", Story.id]]))
  it("counts what was carried over in both years, and nothing without a plan", () => {
    const over = Story.at("Planned", { _tag: "SupervisionCarriedOver", supervision: Story.id, to: 2027, reason: "跨年度办理。", at: Story.today })
    const led = (year: number) => Supervision.leaders(house(over), rule, year, today)[0]?.led
    assert.deepStrictEqual([2025, 2026, 2027].map(led), [[], [Story.id], [Story.id]])
    assert.deepStrictEqual(Supervision.leaders(house(Story.at("Decided")), rule, 2026, today)[0]?.led, [])
  })
})

describe("Supervision.visitsLacking", () => {
  const visit = (station?: string): Supervision.Visit => ({ day: day("2026-05-20"), place: "东街", members: [Paper.first], findings: "看了现场。", evidence: [], ...(station !== undefined && { station: Station.Id.make(station) }) })
  const lacking = (least: number, visits: ReadonlyArray<Supervision.Visit>, stage: Supervision.Stage = "Planned") => Supervision.visitsLacking({ ...Story.at(stage), visits }, { stationVisits: { least } })

  it("counts visits at a station, and no others", () => {
    assert.strictEqual(lacking(2, [visit(), visit("east-street")]), 1)
    assert.strictEqual(lacking(1, [visit("east-street"), visit("east-street")]), 0)
  })
  it("lacks none before somebody leads, and none without the rule", () => {
    assert.strictEqual(lacking(1, [], "Decided"), 0)
    assert.strictEqual(Supervision.visitsLacking(Story.at("Planned"), {}), 0)
  })
})

describe("Supervision.visited", () => {
  const visit = (on: string, station?: string): Supervision.Visit => ({ day: day(on), place: "东街", members: [Paper.first], findings: "看了现场。", evidence: [], ...(station !== undefined && { station: Station.Id.make(station) }) })
  it("counts the visits of one year, and those at stations apart, however often at one", () =>
    assert.deepStrictEqual(
      Supervision.visited([{ visits: [visit("2026-05-20"), visit("2026-06-01", "east"), visit("2025-12-30", "east")] }, { visits: [visit("2026-07-02", "east"), visit("2026-07-03", "north")] }], 2026),
      { visits: 4, atStations: 3, stations: 2 }
    ))
})
