import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Achievement, Day, type Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

const at = on("2026-11-20"), day = (text: string) => Day.Day.make(text)
const trained = { what: "培训基层医务人员", count: 147, measure: "人次", on: day("2026-11-18") } as const
const self = Story.at("Replied")
const after = (...events: ReadonlyArray<Achievement.AchievementEvent.AchievementEvent>) => HashMap.getUnsafe(events.reduce(Achievement.evolve, Achievement.empty), Story.id)
const tell = (told: Achievement.Told, known?: Achievement.Achievement, by: typeof Story.housing | undefined = Story.housing) => Achievement.tell(self, told, by, known, at)
const once = Result.getOrThrow(tell(trained))

describe("Achievement.tell", () => {
  it("tells a whole number of something up to a day, by a unit that handles the proposal or by the office", () => {
    assert.deepStrictEqual(after(once).figures, [{ number: 1, ...trained, by: Story.housing, at }])
    assert.isTrue(Result.isSuccess(Achievement.tell(self, trained, undefined, undefined, at)))
  })
  it("refuses a unit that does not handle it, a day to come, a stray recommendation, and the same told twice for one day", () => {
    assert.deepStrictEqual(refusal(tell(trained, undefined, Story.finance)), { _tag: "Achievement.NotTheirs", id: Story.id, unit: Story.finance })
    assert.deepStrictEqual(refusal(tell({ ...trained, on: day("2026-11-21") })), { _tag: "Achievement.DayAhead", on: "2026-11-21" })
    assert.deepStrictEqual(refusal(tell({ ...trained, recommendation: 99 })), { _tag: "Achievement.NoSuchRecommendation", id: Story.id, recommendation: 99 })
    assert.deepStrictEqual(refusal(tell({ ...trained, count: 150 }, after(once))), { _tag: "Achievement.ToldAlready", id: Story.id, number: 1 })
  })
})

describe("Achievement.strike", () => {
  const strike = (number: number, by?: typeof Story.housing) => Achievement.strike(after(once), number, "重复统计", by, at)
  it("keeps what was struck and why, and lets it be told anew", () => {
    const struck = after(once, Result.getOrThrow(strike(1)))
    assert.deepStrictEqual(struck.figures.map((one) => one.struck?.reason), ["重复统计"])
    assert.deepStrictEqual(Achievement.standing(struck), [])
    assert.isTrue(Result.isSuccess(tell({ ...trained, count: 140 }, struck)))
  })
  it("refuses what is not there, was struck, or another told", () => {
    assert.deepStrictEqual(refusal(strike(2)), { _tag: "Achievement.NotFound", id: Story.id, number: 2 })
    assert.deepStrictEqual(refusal(strike(1, Story.transport)), { _tag: "Achievement.NotFound", id: Story.id, number: 1 })
    assert.deepStrictEqual(refusal(Achievement.strike(after(once, Result.getOrThrow(strike(1))), 1, "再划", undefined, at)), { _tag: "Achievement.NotFound", id: Story.id, number: 1 })
  })
})

describe("Achievement.totals", () => {
  const other = (told: Partial<Achievement.Told>): Achievement.Achievement => ({ id: "p2" as Proposal.Id, figures: [{ number: 1, ...trained, ...told, at: on("2026-11-21") }] })
  it("takes the latest day of what grew, whichever was told last, and never adds a figure to its own earlier one", () => {
    const grown = after(Result.getOrThrow(tell({ ...trained, count: 120, on: day("2026-11-10") })), { ...once, number: 2 })
    const late = after(once, { ...once, number: 2, count: 120, on: day("2026-11-10") })
    assert.deepStrictEqual([grown, late].map((one) => Achievement.standing(one).map(({ count }) => count)), [[147], [147]])
  })
  it("adds up the same thing in the same measure, and nothing else", () => {
    const totals = Achievement.totals([other({ count: 53 }), after(once), other({ measure: "人", count: 9 })])
    assert.deepStrictEqual(totals.map(({ count, figures, measure, what }) => [what, measure, count, figures.map(({ of }) => of)]), [
      ["培训基层医务人员", "人次", 200, [Story.id, "p2"]], ["培训基层医务人员", "人", 9, ["p2"]]
    ])
  })
})
