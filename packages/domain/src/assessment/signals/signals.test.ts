import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Assessment, Committee, Day, Evaluation, Facts, House, type HouseEvent, Member, Report, Signals } from "../../index.ts"
import { given, on } from "../../house/House.story.ts"
import * as Hall from "../../committee/Committee.story.ts"

const year: Assessment.Year.Days = { from: Day.Day.make("2025-01-01"), to: Day.Day.make("2025-12-31") }
const text = "山边小区三百余户居民连续数个冬季室温不足十六度，物业锅炉老化，投诉多头受理无人答复，居民要求在供热季之前得到明确的答复。"
const other = "城东菜市场外占道经营多年，早晚高峰通行困难，周边学校放学时段尤为突出，建议划定临时摊位并错时开放。"
const report = (id: string, authors: ReadonlyArray<string>, words: string, day = "2025-06-10"): HouseEvent.HouseEvent => {
  const [first = "a", ...others] = authors
  return Report.submit(Report.Id.make(id), [Member.Id.make(first), ...others.map((one) => Member.Id.make(one))], { title: `情况反映之${id}号`, text: words }, on(day))
}
const people = (...ids: ReadonlyArray<string>) => ids.map((id) => Member.Id.make(id))
const founded = Committee.found(Hall.id, Hall.name, Hall.county, on("2024-11-20"))
const seen = (...events: ReadonlyArray<HouseEvent.HouseEvent>) => Signals.signals(given(founded, ...events), year)

describe("Signals.signals", () => {
  it("sees that papers of two people say the same word for word", () => {
    const [found, ...more] = seen(report("r-1", ["a"], text), report("r-2", ["b"], `${text}另外请公布电话。`), report("r-3", ["c"], other))
    assert.deepInclude(found, { _tag: "NearCopies", members: people("a", "b"), records: ["report/r-1", "report/r-2"] })
    assert.isAbove(found?._tag === "NearCopies" ? found.copied : 0, 7_000)
    assert.deepStrictEqual(more, [])
  })
  it("sees one matter in several papers of one person", () =>
    assert.deepStrictEqual(seen(report("r-1", ["a"], text), report("r-2", ["a"], `${text}另外请公布电话。`)).map(({ _tag }) => _tag), ["SlicedPapers"]))
  it("passes over those who wrote one of the two together, and another year", () => {
    assert.deepStrictEqual(seen(report("r-1", ["a", "b"], text), report("r-2", ["b"], text)), [])
    assert.deepStrictEqual(seen(report("r-1", ["a"], text), report("r-2", ["b"], text, "2024-12-31")), [])
  })
  it("sees a ring in which everybody leads and all the others sign", () => {
    const words = [text, other, "三处山塘清淤多年未做，汛期下游两个村组需要提前转移，建议列入冬季水利项目，并落实管护人员和经费来源。"]
    const ring = ["a", "b", "c"].map((leader, place) => report(`r-${place}`, [leader, ...["a", "b", "c"].filter((one) => one !== leader)], words[place] ?? text))
    assert.deepStrictEqual(seen(...ring), [{ _tag: "CoSignRing", id: "ring:a.b.c", members: ["a", "b", "c"], records: ["report/r-0", "report/r-1", "report/r-2"] }] as never)
    assert.deepStrictEqual(seen(...ring.slice(1)), [])
  })
  it("sees a year done in its last month", () => {
    const days = ["2025-03-01", "2025-12-01", "2025-12-05", "2025-12-10", "2025-12-20", "2025-12-31"]
    const papers = days.map((day, place) => report(`r-${place}`, ["a"], `${place}号路口${"东西南北中上"[place]}侧人行道破损，行人绕行，请修复并复查。`, day))
    assert.deepInclude(seen(...papers)[0], { _tag: "YearEndBurst", members: people("a"), late: 5, of: 6 })
    assert.deepStrictEqual(seen(...papers.slice(0, 5)), [])
  })
  it("has an innocent explanation for each of them", () => {
    for (const explanations of Object.values(Signals.innocent)) assert.isAbove(explanations.length, 1)
  })
})

describe("a signal and the score", () => {
  const house = given(founded, report("r-1", ["a"], text), report("r-2", ["b"], text))
  it("have no path from one to the other: a review leaves every fact as it was", () => {
    const [signal] = Signals.signals(house, year)
    assert.isDefined(signal)
    const noted = Result.getOrThrow(Evaluation.review(Evaluation.of(house.evaluations, Evaluation.ofYear(2025)), signal.id, [signal.id], "noted", "两篇雷同，请本人说明", "eva", on("2025-12-01")))
    const after = House.evolve(house, noted)
    assert.strictEqual(HashMap.size(after.evaluations), 1)
    assert.deepStrictEqual(Facts.facts(after), Facts.facts(house))
  })
  it("have no word in common: what is counted knows no signal, and a signal holds no points", () => {
    const counted: ReadonlyArray<string> = Assessment.Fact.Kind.literals
    for (const tag of Object.keys(Signals.innocent)) assert.notInclude(counted, tag)
    assert.isFalse(Schema.is(Assessment.Selection.Selection)({ kind: ["signal"] }))
    const fields: Record<keyof Signals.Signal, true> = { _tag: true, id: true, members: true, records: true }
    assert.notProperty(fields, "points")
  })
})
