import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { type Appraisal, Assessment, Committee, Day, House, type Proposal, Scoreboard, type Statistics } from "../index.ts"
import { only } from "../assessment/testing/given.ts"
import * as Paper from "../proposal/Proposal.story.ts"

type Event = Proposal.ProposalEvent.ProposalEvent

const today = Day.Day.make("2026-06-01")
const rated = (proposal: Proposal.Id, result: string): Event =>
  ({ _tag: "FeedbackGiven", proposal, at: Paper.when.rated, feedback: { manner: result, result, comment: "", member: Paper.first, round: 1, at: Paper.when.rated } })
const met = (proposal: Proposal.Id): ReadonlyArray<Event> => [
  {
    _tag: "ConsultationRecorded", proposal, unit: Paper.housing, by: { _tag: "Unit", unit: Paper.housing }, at: Paper.when.accepted,
    minutes: { day: Day.Day.make("2026-03-02"), phase: "during", form: "faceToFace", members: [Paper.first], summary: "逐楼看了台阶。" }
  },
  { _tag: "ConsultationConfirmed", proposal, consultation: 1, by: { _tag: "Member", member: Paper.first }, at: Paper.when.accepted }
]

/** One closed and satisfied after meeting face to face, one replied and unsatisfied, one still in handling and overdue. */
const book = Paper.book(
  ...Paper.until("Accepted"), ...met(Paper.id), Paper.happening(Paper.id).replied, rated(Paper.id, "satisfied"), Paper.happening(Paper.id).closed,
  ...Paper.until("Replied", Paper.other), rated(Paper.other, "not"), ...Paper.until("Accepted", Paper.third)
)
const house = { ...House.empty, proposals: book }
const policy = Committee.standardPolicy
const said = ({ of, over }: Statistics.Figure) => `${of.length}/${over.length}`
const [board] = Scoreboard.boards({ house, policy, today })

describe("Scoreboard.boards", () => {
  it("reads the five rates of a unit with their records", () => {
    assert.deepStrictEqual(Scoreboard.rateIds.map((id) => board === undefined ? "" : said(board.rates[id])), ["1/3", "2/2", "1/3", "2/2", "1/2"])
    assert.deepStrictEqual(board?.rates.faceToFace.of, [Paper.id])
  })
  it("names what is overdue", () => assert.deepStrictEqual(board?.overdue, [Paper.third]))
  it("leaves out another session", () => assert.lengthOf(Scoreboard.boards({ house, policy, today, session: "15-4" }), 0))
  it("counts a merged proposal with the units of its lead", () => {
    const merged: Event = { _tag: "ProposalMerged", proposal: Paper.third, into: Paper.id, at: Paper.when.filed }
    const family = { ...house, proposals: Paper.book(...Paper.until("Filed"), ...Paper.until("Filed", Paper.third), merged, Paper.happening(Paper.id).handedOver) }
    assert.deepStrictEqual(Scoreboard.boards({ house: family, policy, today })[0]?.handled.toSorted(), [Paper.id, Paper.third])
  })
  describe("what a unit's head leads in person", () => {
    const led: Event = { ...Paper.happening(Paper.id).accepted, ledByHead: true }
    const merged: Event = { _tag: "ProposalMerged", proposal: Paper.third, into: Paper.id, at: Paper.when.filed }
    const proposals = Paper.book(...Paper.until("Filed"), ...Paper.until("Filed", Paper.third), merged, Paper.happening(Paper.id).handedOver, led, ...Paper.until("Accepted", Paper.other))
    const of = (reading: { readonly today?: Day.Day; readonly session?: string; readonly policy?: Committee.Policy.Policy }) =>
      Scoreboard.boards({ house: { ...house, proposals }, policy, today, ...reading })[0]?.ledByHead
    it("is counted once for all that was merged, under a policy that asks for it and under one that does not", () => {
      assert.deepStrictEqual(of({}), [Paper.id])
      assert.deepStrictEqual(of({ policy: { ...policy, ledByHead: { aYear: 1, article: "第十九条" } } }), [Paper.id])
    })
    it("counts in the year of the handover, or in the session that is chosen", () => {
      assert.deepStrictEqual(of({ today: Day.Day.make("2027-06-01") }), [])
      const session = [...proposals].map(([, { submission }]) => submission?.session).find((it) => it !== undefined)
      assert.deepStrictEqual(of({ today: Day.Day.make("2027-06-01"), ...(session === undefined ? {} : { session }) }), [Paper.id])
    })
  })
})

describe("the rulebooks of units", () => {
  const items = Scoreboard.items({ house }).get(Paper.housing) ?? []
  const facts = Scoreboard.facts(Paper.housing, items, policy)
  const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-10"))
  const sheet = (book: Assessment.Rulebook.Rulebook, given = facts) => {
    const [first] = given
    if (first === undefined) throw new RangeError("there are no facts")
    return Assessment.assess(book, { id: first.member, roles: ["unit"] }, given, year)
  }
  const shown = (book: Assessment.Rulebook.Rulebook) => sheet(book).lines.filter(({ why }) => why._tag === "Ratio").map(({ item, why }) => why._tag === "Ratio" ? `${item} ${why.have}/${why.of}` : "")

  it.each(Object.entries(Scoreboard.Gallery))("%s has nothing to find and assesses units", (_, book) => {
    assert.deepStrictEqual(Assessment.check(book), [])
    assert.strictEqual(book.subject, "unit")
  })
  it("run Shishi's five rates over the unit's items", () =>
    assert.deepStrictEqual(shown(Scoreboard.Gallery.shishiUnits2022), ["completion 2/3", "feedback 2/2", "meeting 1/3", "implementation 2/2", "satisfaction 1/2"]))
  it("run Tongzhou's: satisfaction over all proposals, adoption over recommendations, a reply only after consultation", () =>
    assert.deepStrictEqual(shown(Scoreboard.Gallery.tongzhouUnits2015), ["reply 1/3", "satisfaction 1/3", "adoption 4/6"]))
  it("take 0.2 off in Baoji for each unsatisfied proposer", () => assert.strictEqual(Assessment.Points.format(sheet(Scoreboard.Gallery.baojiUnits).total), "99.8"))
  it("take no more off in Baoji than there is", () => {
    const many = facts.filter(({ kind }) => kind === "breach").flatMap((one) => Array.from({ length: 600 }, (_, n) => ({ ...one, record: `unsatisfied/x${n}` })))
    assert.strictEqual(Assessment.Points.format(sheet(Scoreboard.Gallery.baojiUnits, many).total), "0")
  })
  it("ask two consultations where the policy does", () => {
    const strict = { ...policy, consultation: { phases: ["during" as const], least: 2, faceToFace: true } }
    assert.isFalse(Scoreboard.facts(Paper.housing, items, strict).some(({ reached = [] }) => reached.includes("consulted")))
  })

  describe("that count what proposers gave the handling", () => {
    const rule = { proposal: [{ id: "all", name: { zh: "总评" }, most: 100 }], handling: [{ id: "all", name: { zh: "总评" }, most: 100 }], within: 20, grades: [{ id: "excellent", name: { zh: "优秀" }, from: 90 }, { id: "low", name: { zh: "较差" }, from: 0 }] } as const
    const at = Paper.when.closed
    const sheets = [[Paper.housing, 95], [Paper.finance, 40]].map(([unit, points]) => ({ side: { _tag: "Proposer", member: Paper.first, unit }, scores: [{ indicator: "all", points }], at }) as Appraisal.Sheet)
    const open: Appraisal.Appraisal = { id: Paper.id, units: [Paper.housing, Paper.finance], until: Day.Day.make("2026-06-01"), openedAt: at, rule, sheets }
    const of = (appraisal: Appraisal.Appraisal, unit = Paper.housing) =>
      Scoreboard.facts(unit, Scoreboard.items({ house: { ...house, appraisals: HashMap.make([Paper.id, appraisal]) } }).get(Paper.housing) ?? [], policy)
    const book = only({ counts: { kind: ["appraisal"], grade: ["excellent"] }, pays: { by: "each", points: "2" } }, { subject: "unit", roles: [{ role: "unit", label: { zh: "单位", en: "Unit" } }], appraised: [{ id: "excellent", label: { zh: "优秀", en: "Excellent" } }] })
    it("pay each unit for its own handling", () => {
      const closed = { ...open, closedAt: at }
      assert.deepStrictEqual([Paper.housing, Paper.finance].map((unit) => of(closed, unit).filter(({ kind }) => kind === "appraisal").map(({ grade, on }) => `${on} ${grade ?? "-"}`)), [["2026-05-12 excellent"], ["2026-05-12 low"]])
      assert.strictEqual(Assessment.Points.format(sheet(book, of(closed)).total), "2")
    })
    it("know nothing of it while it is sealed", () => assert.deepStrictEqual(of(open), facts))
  })
})
