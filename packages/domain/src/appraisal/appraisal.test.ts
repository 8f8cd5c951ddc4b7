import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Appraisal, type Committee, Day } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

/** Yanbian 2022: proposer and unit score each other back to back; excellent from 90, good from 75, ordinary from 60; low suggests a second handling. */
const yanbian: NonNullable<Committee.Policy.Policy["appraisal"]> = {
  proposal: [{ id: "cause", name: { zh: "案由" }, most: 40 }, { id: "advice", name: { zh: "建议" }, most: 60 }],
  handling: [{ id: "manner", name: { zh: "态度" }, most: 50 }, { id: "result", name: { zh: "结果" }, most: 50 }],
  grades: [
    { id: "excellent", name: { zh: "优秀" }, from: 90 }, { id: "good", name: { zh: "良好" }, from: 75 },
    { id: "ordinary", name: { zh: "一般" }, from: 60 }, { id: "low", name: { zh: "较差" }, from: 0, suggestsSecondHandling: true }
  ],
  within: 20
}
const committee = { ...Story.county, policy: { ...Story.county.policy, appraisal: yanbian } }
const { appraisal: _, ...silent } = Story.city.policy
const without = { ...Story.city, policy: silent }
const at = on("2026-05-06"), day = (text: string) => Day.Day.make(text)
const opened = Result.getOrThrow(Appraisal.open(Story.at("Replied"), committee, Appraisal.empty, at))
const after = (...events: ReadonlyArray<Appraisal.AppraisalEvent.AppraisalEvent>) => HashMap.getUnsafe([opened, ...events].reduce(Appraisal.evolve, Appraisal.empty), Story.id)
const unit: Appraisal.Side = { _tag: "Unit", unit: Story.housing }
const proposer: Appraisal.Side = { _tag: "Proposer", member: Story.first, unit: Story.housing }
const scores = (points: Readonly<Record<string, number>>) => Object.entries(points).map(([indicator, points]) => ({ indicator, points }))
const ofUnit = scores({ cause: 36, advice: 50 }), ofProposer = scores({ manner: 30, result: 20 })
const seal = (side: Appraisal.Side, given: ReadonlyArray<Appraisal.Score>, self = after(), when = at) => Appraisal.seal(self, side, given, yanbian, when)
const one = after(...Result.getOrThrow(seal(unit, ofUnit)))
const both = after(...Result.getOrThrow(seal(unit, ofUnit)), ...Result.getOrThrow(seal(proposer, ofProposer, one)))

describe("Appraisal.open", () => {
  it("gives both sides the policy's days", () => assert.deepStrictEqual(after(), { id: Story.id, units: [Story.housing], until: day("2026-05-26"), openedAt: at, sheets: [], rule: yanbian }))
  it("keeps its rule whatever the policy says later; one opened before rules were kept follows the policy", () => {
    const { rule: _, ...before } = after(), three = { ...yanbian, grades: [{ id: "fine", name: { zh: "好" }, from: 80 }] as const, proposal: [{ id: "all", name: { zh: "总评" }, most: 10 }] as const }
    assert.deepStrictEqual(Appraisal.ruleOf(after(), { appraisal: three }), yanbian)
    assert.strictEqual(Appraisal.ruleOf(before, { appraisal: three }), three)
    assert.deepStrictEqual(Appraisal.indicatorsFor(after(), unit, three)?.map(({ id }) => id), ["cause", "advice"])
  })
  it("refuses where the policy has no such rule, and twice", () => {
    assert.deepStrictEqual(refusal(Appraisal.open(Story.at("Closed"), without, Appraisal.empty, at)), { _tag: "Appraisal.NoRule", policy: "city" })
    assert.deepStrictEqual(refusal(Appraisal.open(Story.at("Rated"), committee, HashMap.make([Story.id, after()]), at)), { _tag: "Appraisal.Held", id: Story.id })
  })
})

describe("Appraisal.seal", () => {
  it("seals one side and waits for the other", () => assert.deepStrictEqual([one.sheets.length, one.closedAt], [1, undefined]))
  it("closes with the last sheet", () => assert.deepStrictEqual([both.sheets.length, both.closedAt], [2, at]))
  it("refuses to change what is sealed, a unit without part, and scoring when it is over", () => {
    assert.deepStrictEqual(refusal(seal(unit, ofUnit, one)), { _tag: "Appraisal.SealedAlready", id: Story.id })
    assert.deepStrictEqual(refusal(seal({ _tag: "Unit", unit: Story.finance }, ofUnit)), { _tag: "Appraisal.NoPart", id: Story.id })
    assert.deepStrictEqual(refusal(seal(unit, ofUnit, after(), on("2026-05-27"))), { _tag: "Appraisal.Over", id: Story.id, last: "2026-05-26" })
  })
  it("names every indicator that is missing, unknown, given twice or above its most", () => {
    assert.deepStrictEqual(refusal(seal(unit, scores({ cause: 41, manner: 10 }))), { _tag: "Appraisal.ScoresAstray", indicators: ["cause", "advice", "manner"] })
    assert.deepStrictEqual(refusal(seal(unit, [...ofUnit, ...scores({ cause: 1 })])), { _tag: "Appraisal.ScoresAstray", indicators: ["cause"] })
  })
})

describe("Appraisal.unsealed", () => {
  const today = day("2026-05-10")
  const read = (self: Appraisal.Appraisal, onlooker: Appraisal.Onlooker, on = today) => Appraisal.unsealed(self, onlooker, on).sheets.map((sheet) => sheet.side._tag)
  it("shows a side its own sheet only, and the office none, until both are in", () => {
    assert.deepStrictEqual(read(one, { unit: Story.housing }), ["Unit"])
    for (const onlooker of [{}, { member: Story.first }, { unit: Story.finance }]) assert.isEmpty(read(one, onlooker))
  })
  it("shows everything once both are in", () => assert.deepStrictEqual(read(both, {}), ["Unit", "Proposer"]))
  it("shows what there is once the days have passed", () => {
    assert.isEmpty(read(one, {}, day("2026-05-26")))
    assert.deepStrictEqual(read(one, {}, day("2026-05-27")), ["Unit"])
  })
})

describe("Appraisal.close", () => {
  it("closes after the last day, and who was silent stays silent", () => {
    assert.deepStrictEqual(refusal(Appraisal.close(one, on("2026-05-26"))), { _tag: "Appraisal.StillRunning", id: Story.id, last: "2026-05-26" })
    assert.deepStrictEqual(after(Result.getOrThrow(Appraisal.close(one, on("2026-05-27")))).sheets, [])
    assert.deepStrictEqual(refusal(Appraisal.close(both, on("2026-05-27"))), { _tag: "Appraisal.Over", id: Story.id, last: "2026-05-26" })
  })
})

describe("Appraisal.grade", () => {
  const sheet = (points: number): Appraisal.Sheet => ({ side: proposer, scores: scores({ manner: Math.min(50, points), result: Math.max(0, points - 50) }), at })
  it("grades by the highest a sheet reaches", () =>
    assert.deepStrictEqual([100, 90, 89, 75, 60, 59].map((points) => Appraisal.grade(sheet(points), yanbian)?.id), ["excellent", "excellent", "good", "good", "ordinary", "low"]))
  it("suggests a second handling for a low grade of the handling, never for one of the proposal", () => {
    assert.deepStrictEqual([59, 60].map((points) => Appraisal.suggestsSecondHandling(sheet(points), yanbian)), [true, false])
    assert.isFalse(Appraisal.suggestsSecondHandling({ side: unit, scores: scores({ cause: 0, advice: 0 }), at }, yanbian))
  })
  it("takes points of a hundred, rounded down, whatever the indicators add up to", () =>
    assert.strictEqual(Appraisal.points({ side: unit, scores: scores({ a: 2 }), at }, { ...yanbian, proposal: [{ id: "a", name: { zh: "甲" }, most: 3 }] }), 66))
})

describe("Appraisal.gradesOf", () => {
  const grades = (self: Appraisal.Appraisal) => Appraisal.gradesOf(self, committee.policy)
  const told = (got: Appraisal.Got | undefined) => got === undefined ? undefined : `${got.points} ${got.grade?.id ?? "-"}`
  it("says what the proposal got and what each handling got, on the day the last sheet was in", () =>
    assert.deepStrictEqual([grades(both)?.on, told(grades(both)?.proposal), [...grades(both)?.handling ?? []].map(([unit, got]) => [unit, told(got)])], ["2026-05-06", "86 good", [[Story.housing, "50 low"]]]))
  it("says nothing while it is sealed, and of a day that has passed only once it is closed, as of its last day", () => {
    assert.deepStrictEqual([grades(after()), grades(one)], [undefined, undefined])
    const closed = { ...one, closedAt: on("2027-01-04") }
    assert.deepStrictEqual([grades(closed)?.on, grades(closed)?.proposal?.grade?.id, grades(closed)?.handling.size], ["2026-05-26", "good", 0])
  })
  it("takes the mean of several units, rounded down, and names no grade where none is reached", () => {
    const sheets = [ofUnit, scores({ cause: 40, advice: 55 })].map((scores): Appraisal.Sheet => ({ side: unit, scores, at }))
    assert.strictEqual(told(grades({ ...both, sheets })?.proposal), "90 excellent")
    assert.strictEqual(told(grades({ ...both, rule: { ...yanbian, grades: [yanbian.grades[0]] } })?.proposal), "86 -")
  })
})
