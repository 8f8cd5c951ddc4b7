import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option, Result } from "effect"
import { Appraisal, type Committee, Day, House } from "../../index.ts"
import { on } from "../../house/House.story.ts"
import * as Collective from "../../proposal/Collective.story.ts"
import * as Story from "../../proposal/Proposal.story.ts"
import { assess } from "../assess.ts"
import { check } from "../check.ts"
import * as Points from "../Points.ts"
import * as Reading from "../reading/index.ts"
import type { Rulebook } from "../Rulebook.ts"
import { block, item, rulebook, year } from "../testing/given.ts"
import { facts } from "./facts.ts"
import { ofOrganisers } from "./ofOrganisers.ts"

const grade = (id: string, from: number, zh: string, en: string) => ({ id, from, name: { zh, en } })
const all = [{ id: "all", name: { zh: "总评" }, most: 100 }] as const
/** Yanbian 2022: grades from 90, 75 and 60. */
const four = { proposal: all, handling: all, within: 20, grades: [grade("excellent", 90, "优秀", "Excellent"), grade("good", 75, "良好", "Good"), grade("ordinary", 60, "一般", "Ordinary"), grade("low", 0, "较差", "Low")] } as const
/** Wujiang 2021: excellent, fairly good, ordinary; the source gives no points. */
const three = { ...four, grades: [grade("excellent", 85, "优", "Excellent"), grade("fairly-good", 70, "较好", "Fairly good"), grade("ordinary", 0, "一般", "Ordinary")] } as const

const opened = (appraisal: Committee.EvaluationRules.Appraisal) => Result.getOrThrow(Appraisal.open(Story.at("Replied"), { ...Story.county, policy: { ...Story.county.policy, appraisal } }, Appraisal.empty, on("2026-05-06")))
const given = (points: number) => [{ indicator: "all", points }]
/** A house in which the unit gave the proposal so many points, and the proposer has answered or not. */
const houseOf = (rule: Committee.EvaluationRules.Appraisal, points: number, answered = true): House.House => {
  const start = opened(rule), self = (appraisals: Appraisal.Appraisals) => HashMap.getUnsafe(appraisals, Story.id)
  const seal = (appraisals: Appraisal.Appraisals, side: Appraisal.Side, points: number, day: string) =>
    Result.getOrThrow(Appraisal.seal(self(appraisals), side, given(points), undefined, on(day))).reduce(Appraisal.evolve, appraisals)
  const one = seal(Appraisal.evolve(Appraisal.empty, start), { _tag: "Unit", unit: Story.housing }, points, "2026-05-07")
  return {
    ...House.empty, committee: Option.some(Story.county), proposals: HashMap.make([Story.id, Story.at("Replied")]),
    appraisals: answered ? seal(one, { _tag: "Proposer", member: Story.first, unit: Story.housing }, 20, "2026-05-11") : one
  }
}

/** A rulebook that pays each grade its points, under the names the committee gives them. */
const paying = ({ grades }: Committee.EvaluationRules.Appraisal, points: Readonly<Record<string, string>>): Rulebook =>
  rulebook(block("total", Object.entries(points).map(([id, points]) => item(id, { counts: { kind: ["appraisal"], grade: [id] }, pays: { by: "each", points: { sole: points, first: points } } }))), {
    appraised: grades.map(({ id, name }) => ({ id, label: name })), roles: [{ role: "member", label: { zh: "委员", en: "Member" } }]
  })
const yanbian = paying(four, { excellent: "3", good: "2", ordinary: "1" }), wujiang = paying(three, { excellent: "5", "fairly-good": "3", ordinary: "0.5" })
const total = (book: Rulebook, house: House.House, id = Story.first) => Points.format(assess(book, { id, roles: [] }, facts(house).filter(({ member }) => member === id), year).total)

describe("the evaluation a proposal got, as a record", () => {
  it.each([[92, "3", "5"], [85, "2", "5"], [70, "1", "3"], [60, "1", "0.5"], [59, "0", "0.5"]] as const)("pays %s points as the policy grades them and the rulebook values the grade", (points, ofFour, ofThree) =>
    assert.deepStrictEqual([total(yanbian, houseOf(four, points)), total(wujiang, houseOf(three, points))], [ofFour, ofThree]))

  it("is one of each author, joint as the proposal, on the day the last sheet was in, and came of the proposal", () =>
    assert.deepStrictEqual(facts(houseOf(four, 92)).filter(({ kind }) => kind === "appraisal"), [Story.first, Story.signed].map((member, place) => ({
      record: `appraisal/${Story.id}`, of: `proposal/${Story.id}`, member, kind: "appraisal" as const, on: Day.Day.make("2026-05-11"), joint: { place, people: 2 }, grade: "excellent"
    }))))

  it("is none while the scores are sealed, whatever is in: no sheet changes", () => {
    const house = houseOf(four, 92, false), { appraisals: _, ...without } = house
    assert.deepStrictEqual(facts(house), facts({ ...without, appraisals: Appraisal.empty }))
  })

  it("has no grade where none is reached, and is none where no unit scored", () => {
    const house = houseOf({ ...four, grades: [four.grades[0]] }, 60), silent = HashMap.map(house.appraisals, (it) => ({ ...it, sheets: it.sheets.slice(1) }))
    const grades = (house: House.House) => facts(house).filter(({ kind }) => kind === "appraisal").map(({ grade }) => grade)
    assert.deepStrictEqual([grades(house), grades({ ...house, appraisals: silent })], [[undefined, undefined], []])
  })

  it("is one of the body that put the proposal", () => {
    const house = houseOf(four, 80), proposer = { _tag: "Body" as const, body: Collective.party.id, signedBy: Story.first }
    const [{ facts } = { facts: [] }] = ofOrganisers({ ...house, bodies: HashMap.make([Collective.party.id, { ...Collective.party, kind: "specialCommittee" as const }]), proposals: HashMap.map(house.proposals, (self) => ({ ...self, proposer })) })
    assert.deepStrictEqual(facts.map(({ grade, member, record }) => `${member} ${record} ${grade ?? "-"}`), [`${Collective.party.id} proposal/${Story.id} -`, `${Collective.party.id} appraisal/${Story.id} good`])
  })
})

describe("a rulebook that counts evaluations", () => {
  const said = (book: Rulebook, id: string, language: Reading.Language) => Reading.say(book, language).find((one) => one.id === id)?.sentence
  it("reads the grades back as the committee calls them, and takes them from a sentence", () => {
    assert.strictEqual(said(wujiang, "fairly-good", "zh"), "双向评议，评为“较好”：每次独自提出的计 3 分、排名第一的计 3 分。")
    assert.strictEqual(said(yanbian, "good", "en"), "Two-way evaluations, graded “Good”: 2 points as sole author, 2 points as first author for each evaluation.")
    const both = Result.getOrThrow(Reading.amend(yanbian, { does: "item", id: "good" }, "双向评议，评为“优秀”或“良好”：每次计 2 分。", "zh"))
    assert.strictEqual(said(both, "good", "en"), "Two-way evaluations, graded “Excellent” or “Good”: 2 points for each evaluation.")
  })
  it("is told of a grade it does not name, and of a grade asked of what is not evaluated", () => {
    const wrong = rulebook(block("total", [
      item("a", { counts: { kind: ["appraisal"], grade: ["good", "superb"] }, pays: { by: "each", points: "1" } }), item("b", { counts: { kind: ["proposal"], grade: ["good"] }, pays: { by: "each", points: "1" } })
    ]), { appraised: [{ id: "good", label: { zh: "良好", en: "Good" } }] })
    assert.deepStrictEqual(check(wrong).flatMap((finding) => finding._tag === "DeadFilter" ? [`${finding.at} ${finding.field} ${finding.value}`] : []), ["a grade superb", "b grade good"])
    assert.deepStrictEqual(check(yanbian), [])
  })
})
