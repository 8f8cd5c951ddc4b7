import { assert, describe, it } from "@effect/vitest"
import type * as Points from "../Points.ts"
import { binhe } from "../gallery/binhe.ts"
import { type Line, Why } from "../Sheet.ts"
import { sayQuantity, sayWhy } from "./index.ts"

const points = (n: number) => n as Points.Points
const line = (why: Why, more: Partial<Line> = {}): Line => ({ block: "proposals", item: "filed", records: [], points: points(0), why, ...more })
const zh = { rulebook: binhe, title: (record: string) => record === "proposal/p-1" ? "甲案" : record, language: "zh" } as const
const en = { ...zh, language: "en" } as const

const every: ReadonlyArray<readonly [Why, string, string]> = [
  [{ _tag: "Base" }, "一开始就有的基础分", "points one starts with"],
  [{ _tag: "Each", quantity: 2, rate: points(250_000) }, "2 件，每件计 25 分", "2 proposals; 25 points for each proposal"],
  [{ _tag: "Levels", levels: ["city", "province"], add: "all" }, "达到市级、省级，累加", "at the level of the city and province, added up"],
  [{ _tag: "Stages", stages: ["filed"], add: "highest" }, "已立案，只计最高", "filed, only the highest counts"],
  [{ _tag: "Marked" }, "由人评定，依据见记录", "decided by a person; the ground is on record"],
  [{ _tag: "Reached", have: 3, need: 2 }, "有 3，达到所需的 2", "3 where 2 are needed"],
  [{ _tag: "Prorated", have: 1, need: 2, whole: points(300_000) }, "有 1，需要 2，按比例得 30 分的一部分", "1 of the 2 needed, a part of 30 points"],
  [{ _tag: "Attended", attended: 5, due: 8, atLeast: [2, 3] }, "应出席 8 个半天，出席 5 个，没有达到 2/3", "5 of 8 half days attended, which is short of 2/3"],
  [{ _tag: "Steps", have: 46, steps: [20, 40], add: "all" }, "有 46，达到 20、40 档，累加", "46, which reaches 20 and 40, added up"],
  [{ _tag: "Cap", cap: points(250_000), before: points(375_000) }, "最多 25 分，原有 37.5 分", "at most 25 points; there were 37.5"],
  [{ _tag: "Floor", floor: points(0), before: points(-130_000) }, "扣到 0 分为止，原为 −13 分", "no lower than 0 points; it was −13"],
  [{ _tag: "Rounding", step: points(5_000), before: points(741_667) }, "按 0.5 分取整，原为 74.1667 分", "rounded to 0.5 points; it was 74.1667"],
  [{ _tag: "CountedOnce", paid: "proposal/p-1" }, "只计一次，已计《甲案》", "counted once, for \"甲案\""],
  [{ _tag: "BeyondCount", count: 4 }, "只计分值最高的 4 次，这一次不在其中", "only the best 4 count, and this is not among them"],
  [{ _tag: "BeforeNth", nth: 2 }, "从第 2 件起计分，这一件在此之前", "counted from number 2 on, and this came before"],
  [{ _tag: "SameOccasion", occasion: "quarter", paid: "proposal/p-1" }, "同一季度只计一次，已计《甲案》", "one a quarter, and \"甲案\" is counted"],
  [{ _tag: "PaidElsewhere", item: "key", record: "proposal/p-1" }, "《甲案》已在“重点提案，另加”计分，不重复计", "\"甲案\" is paid under \"Key proposal, in addition\" already"],
  [{ _tag: "OtherAlternative", paid: "key", would: points(100_000) }, "几种里只取最高，已取“重点提案，另加”；按这一种是 10 分", "only the best of several counts, and that is \"Key proposal, in addition\"; this would bring 10 points"],
  [{ _tag: "NeedsEvidence" }, "还没有证明材料，补上后计分", "no document yet that proves it; it counts once there is one"],
  [{ _tag: "NothingForPart", part: "co" }, "本人联名，这一条没有给这个位次的分值", "signed as one of the others, for which this clause has no points"],
  [{ _tag: "NothingForLevel" }, "这一条没有给已达到级别的分值", "this clause has no points for the level reached"],
  [{ _tag: "NothingForStage" }, "还没有到这一条计分的阶段", "the stage this clause pays is not reached yet"],
  [{ _tag: "FirstOnly" }, "联名的只计第一人", "of a joint one only the first person receives points"],
  [{ _tag: "BeyondPeople", people: 3 }, "参与计分的至多 3 人，本人在此之后", "shared among 3 people at most, and this member comes after them"],
  [{ _tag: "Below", have: 1, need: 2 }, "有 1，还没有达到 2", "1 where 2 are needed"],
  [{ _tag: "Exempt" }, "因受委派不能出席，不计缺席", "absence on assignment by superiors is no absence"],
  [{ _tag: "Ratio", have: 9, of: 10, atLeast: [4, 5], whole: points(50_000) }, "10 件中有 9 件，达到 4/5 计 5 分", "9 of 10, where 4/5 bring 5 points"],
  [{ _tag: "DutyUnmet", gates: ["one-paper"] }, "没有达到“提案或社情民意”的要求，不计分", "counts only where \"Proposals or reports\" is met, and it is not"],
  [{ _tag: "Overruled", by: "self" }, "本人的评分，以另一方的评分为准", "the mark of those assessed; that of somebody else counts"],
  [{ _tag: "Repeated" }, "同一条记录列了两次，只计一次", "the same record is listed twice and counted once"]
]

describe("sayWhy", () => {
  it.each(every)("says %o in both languages", (why, chinese, english) => {
    assert.strictEqual(sayWhy(line(why), zh), chinese)
    assert.strictEqual(sayWhy(line(why), en), english)
  })

  it("says of a share that is the whole what all of them bring", () => {
    const rate = { _tag: "Ratio", have: 37, of: 47, atLeast: [1, 1], whole: points(1_000_000) } as const
    assert.strictEqual(sayWhy(line(rate), zh), "47 件中有 37 件；全部达到计 100 分")
    assert.strictEqual(sayWhy(line(rate), en), "37 of 47; all of them bring 100 points")
  })

  it("leaves no reason out", () => {
    assert.sameMembers(every.map(([why]) => why._tag), Object.keys(Why.cases))
  })

  it("counts an item in its own measure and takes what is negative off", () => {
    assert.strictEqual(sayWhy(line({ _tag: "Each", quantity: 2, rate: points(-35_000) }, { item: "plenary-leave" }), zh), "请假 2 个半天，每请假半天扣 3.5 分")
  })

  it("says which share of a joint record is the member's, and when it is the whole", () => {
    const dealt = { whole: points(250_000), by: "halfThenEqual", place: 1, people: 3 } as const
    const why = { _tag: "Each", quantity: 1, rate: points(250_000) } as const
    assert.strictEqual(sayWhy(line(why, { points: points(62_500), dealt }), zh), "每件计 25 分；3 人联名，本人第 2 位，是 25 分中的份额")
    assert.strictEqual(sayWhy(line(why, { points: points(250_000), dealt: { ...dealt, place: 0 } }), zh), "每件计 25 分；3 人联名，本人第 1 位，25 分全归本人")
  })
})

describe("sayQuantity", () => {
  it("says one and several, in the unit of the kind or of the measure", () => {
    const counts = { kind: ["activity"] } as const
    assert.deepStrictEqual([1, 3].map((n) => sayQuantity(n, { counts }, "en")), ["1 activity", "3 activities"])
    assert.deepStrictEqual([1, 3].map((n) => sayQuantity(n, { counts, measure: "halfDays" }, "en")), ["1 half day attended", "3 half days attended"])
    assert.strictEqual(sayQuantity(3, { counts }, "zh"), "3 次")
  })
})
