import { assert, describe, it } from "@effect/vitest"
import { type Fact, partOf } from "../assessment/Fact.ts"
import { fact, facts } from "../assessment/testing/given.ts"
import { grow, history } from "../assessment/testing/anyHistory.ts"
import { draft } from "./draft.ts"
import { figures, say } from "./say.ts"
import { tell, type Told } from "./Told.ts"

const year: ReadonlyArray<Fact> = [
  fact("meeting/15-5", { form: "plenary", on: "2026-01-12", attendance: { held: 8, attended: 7, excused: 1 } }),
  fact("proposal/1", { joint: { place: 0, people: 3 }, reached: ["submitted", "filed"] }), fact("proposal/2", { joint: { place: 2, people: 3 }, reached: ["submitted"] }),
  fact("report/1", { reached: ["submitted", "adopted"], levels: ["city"] }),
  fact("contact/1", { form: "station", amount: 20 }), fact("contact/2", { form: "visit", amount: 6 }),
  ...facts(2, "activity", { form: "research", attendance: { held: 1, attended: 1 } }), fact("breach/1")
]

describe("DutyReport.draft", () => {
  it("says in Chinese what the records of the year say, and cites them", () =>
    assert.deepStrictEqual(draft(year, "zh"), [
      { text: "全体会议应出席 8 个半天，出席 7 个，请假 1 个。", records: ["meeting/15-5"] },
      { text: "提交提案 2 件，其中独自提出或者排名第一的 1 件，参加联名的 1 件。", records: ["proposal/1", "proposal/2"] },
      { text: "提案已立案的 1 件。", records: ["proposal/1"] },
      { text: "提交社情民意信息 1 篇。", records: ["report/1"] },
      { text: "社情民意信息已采用的 1 篇。", records: ["report/1"] },
      { text: "社情民意信息达到市级的 1 篇。", records: ["report/1"] },
      { text: "联系群众 2 次，26 人次。", records: ["contact/1", "contact/2"] },
      { text: "调研 2 次。", records: ["activity/p1", "activity/p2"] }
    ]))
  it("says the same in English", () =>
    assert.deepStrictEqual(draft(year, "en").map(({ text }) => text), [
      "Plenary sessions: 8 half days due, 7 attended, 1 missed with leave.", "Submitted 2 proposals, 1 alone or as first author and 1 as co-signer.", "1 proposal filed.",
      "Submitted 1 report.", "1 report adopted.", "1 report at the level of the city.", "2 contacts with people, 26 person-times.", "Field research: 2 activities."
    ]))
  it("says nothing where there is no record", () => assert.deepStrictEqual(draft([], "zh"), []))

  /** The figures of a sentence, counted anew from the records it cites. */
  const counted = (told: Told, cited: ReadonlyArray<Fact>): ReadonlyArray<number> => {
    const sum = (of: (fact: Fact) => number | undefined) => cited.reduce((total, fact) => total + (of(fact) ?? 0), 0)
    const held = sum(({ attendance }) => attendance?.held), attended = sum(({ attendance }) => attendance?.attended), excused = sum(({ attendance }) => attendance?.excused), exempt = sum(({ attendance }) => attendance?.exempt)
    const co = cited.filter((one) => partOf(one) === "co").length
    switch (told.tells) {
      case "Attended": return [held, attended, ...[excused, exempt, held - attended - excused - exempt].filter((n) => n > 0)]
      case "Submitted": return co === 0 ? [cited.length] : [cited.length, cited.length - co, co]
      case "Met": return [cited.length, sum(({ amount }) => amount ?? 1)]
      default: return [cited.length]
    }
  }
  it.prop("cites a record for every sentence, and every figure in it is that of the records cited, in both languages", [history], ([seeds]) => {
    const own = new Map(seeds.map(grow).map((one) => [one.record, one]))
    for (const told of tell(own.values())) {
      const cited = told.records.flatMap((record) => own.get(record) ?? [])
      assert.isAtLeast(cited.length, 1)
      assert.strictEqual(cited.length, told.records.length)
      assert.deepStrictEqual(figures(told), counted(told, cited))
      for (const language of ["zh", "en"] as const) assert.deepStrictEqual([...say(told, language).matchAll(/\d+/gu)].map(([digits]) => Number(digits)), [...figures(told)])
    }
  }, { arbitrary: { runs: 80 } })
})
