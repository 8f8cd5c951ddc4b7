import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Activity, Assessment, Day, Facts, type HouseEvent, Lacking, Meeting, Member, Station } from "../../index.ts"
import { given, on } from "../../house/House.story.ts"

const { binhe } = Assessment
const m = (id: string) => Member.Id.make(id), day = (text: string) => Day.Day.make(text)
const year = Assessment.Year.starting("01-01", 2025, day("2022-01-10"))
const station = Station.Id.make("s-1")
const held = (id: string, text: string, member: string, peopleMet = 10): HouseEvent.HouseEvent =>
  Result.getOrThrow(Activity.record(Activity.Id.make(id), { _tag: "Station", station }, { form: "reception", topic: "委员接待日", on: day(text), members: [m(member)], peopleMet, summary: "登记并答复" }, on("2026-01-02")) as Result.Result<HouseEvent.HouseEvent>)
const convened = Meeting.convene(Meeting.Id.make("plenary"), { kind: "plenary", title: "全体会议", on: day("2025-01-13"), halfDays: 8, expected: [m("a"), m("b")] }, on("2025-01-01"))

const weighed = (member: string, today: string, gate: string, ...events: ReadonlyArray<HouseEvent.HouseEvent>) => {
  const house = given(...events)
  const facts = [...house.activities].flatMap(([, one]) => Facts.ofActivity(one))
  const sheet = Assessment.assess(binhe, { id: m(member), roles: ["member"] }, facts, year)
  return Lacking.minimums(binhe, sheet, Lacking.knownOf(house), day(today)).find((one) => one.gate === gate)
}
const strip = (...given: Parameters<typeof weighed>) => weighed(...given)?.periods.map(({ have, state }) => `${have} ${state}`)

describe("Lacking.minimums", () => {
  it("tells a quarter without contact apart from a quarter of which nobody recorded anything", () =>
    assert.deepStrictEqual(strip("a", "2026-01-05", "contact-quarterly", held("1", "2025-01-20", "a"), held("2", "2025-05-20", "b"), held("3", "2025-08-20", "a")), ["1 met", "0 zero", "1 met", "0 missing"]))
  it("leaves what runs and what lies ahead open", () =>
    assert.deepStrictEqual(strip("a", "2025-05-25", "contact-quarterly", held("1", "2025-01-20", "a"), held("2", "2025-05-20", "b")), ["1 met", "0 running", "0 ahead", "0 ahead"]))
  it("counts person-times over the year against what is needed", () => {
    const found = weighed("a", "2026-01-05", "contact-forty", held("1", "2025-01-20", "a", 25))
    assert.deepInclude(found, { met: false, have: 25, need: 40 })
    assert.deepStrictEqual(found?.periods.map(({ state }) => state), ["short"])
  })
  it("looks at all organisers for a member who has worked with none", () => {
    assert.deepStrictEqual(strip("z", "2025-04-01", "contact-quarterly", held("1", "2025-01-20", "a"))?.[0], "0 zero")
    assert.deepStrictEqual(strip("z", "2025-04-01", "contact-quarterly")?.[0], "0 missing")
  })
  it("knows nothing of a meeting whose attendance nobody recorded", () => {
    assert.deepStrictEqual(strip("a", "2026-01-05", "plenary-attended", convened), ["0 missing"])
    assert.deepStrictEqual(strip("z", "2026-01-05", "plenary-attended", convened), ["0 zero"])
  })
  it("takes what a member submits for known where there is none", () => assert.deepStrictEqual(strip("a", "2026-01-05", "one-paper"), ["0 zero"]))
})
