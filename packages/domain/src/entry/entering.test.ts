import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Assessment, Day, Entry, Facts, type HouseEvent, Member } from "../index.ts"
import { given, on, refusal } from "../house/House.story.ts"

const id = Entry.Id.make("e-1"), member = Member.Id.make("m1"), at = on("2026-05-10"), me = "account-m1", evaluator = "account-evaluator"
const content: Entry.Content = { form: "article", title: "让协商在基层扎根", on: Day.Day.make("2026-05-08"), account: "刊于市报理论版。", evidence: "市报 5 月 8 日第 3 版", levels: ["city"], outcomes: ["published"] }
const reported = Result.getOrThrow(Entry.report(id, member, content, me, at))
const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Entry.Entry => HashMap.getUnsafe(given(reported, ...events).entries, id)
const changed: Entry.Content = { ...content, levels: ["county"] }
const confirmed = Result.getOrThrow(Entry.confirm(after(), content, undefined, evaluator, at))

describe("Entry.report", () => {
  it("is there as reported and counts for nothing", () => {
    assert.deepStrictEqual(after(), { id, member, reported: content, stage: "Reported", at, steps: [] })
    assert.deepStrictEqual(Facts.ofEntry(after()), [])
  })
  it("refuses what has not taken place, by the days of China", () =>
    assert.deepStrictEqual(refusal(Entry.report(id, member, { ...content, on: Day.Day.make("2026-05-11") }, me, at)), { _tag: "Entry.NotYet", on: "2026-05-11" }))
  it("refuses a breach reported by oneself", () => {
    const { levels: _, outcomes: __, ...plain } = content
    assert.deepStrictEqual(refusal(Entry.report(id, member, { ...plain, form: "breach" }, me, at)), { _tag: "Entry.NotByOneself", form: "breach" })
  })
  it("is written anew and withdrawn until it is reviewed", () => {
    assert.deepStrictEqual(after(Result.getOrThrow(Entry.revise(after(), changed, me, at))).reported, changed)
    assert.strictEqual(after(Result.getOrThrow(Entry.withdraw(after(), me, at))).stage, "Withdrawn")
    assert.deepStrictEqual(refusal(Entry.withdraw(after(confirmed), me, at)), { _tag: "Entry.NotAtStage", id, stage: "Confirmed" })
    assert.deepStrictEqual(refusal(Entry.revise(after(confirmed), changed, me, at)), { _tag: "Entry.NotAtStage", id, stage: "Confirmed" })
  })
})

describe("Entry.confirm", () => {
  it("lets the entry count", () =>
    assert.deepStrictEqual(Facts.ofEntry(after(confirmed)), [{
      record: "entry/e-1", member, kind: "article", form: "media", on: content.on, reached: ["submitted", "published"], levels: ["city"], evidence: "市报 5 月 8 日第 3 版"
    }]))
  it("keeps what the reviewer changed beside what was reported, with the reason", () => {
    const entry = after(Result.getOrThrow(Entry.confirm(after(), changed, "该报为区级主办", evaluator, at)))
    assert.deepStrictEqual([entry.reported, entry.reviewed, entry.steps], [content, changed, [{ what: "changed", by: evaluator, reason: "该报为区级主办", at }]])
  })
  it("refuses a change without a reason", () => assert.deepStrictEqual(refusal(Entry.confirm(after(), changed, undefined, evaluator, at)), { _tag: "Entry.ReasonMissing", id }))
  it("is done once", () => assert.deepStrictEqual(refusal(Entry.confirm(after(confirmed), content, undefined, evaluator, at)), { _tag: "Entry.NotAtStage", id, stage: "Confirmed" }))
})

describe("an entry after its review", () => {
  it("counts for nothing once refused or struck", () => {
    for (const entry of [after(Result.getOrThrow(Entry.refuse(after(), "未见刊物", evaluator, at))), after(confirmed, Result.getOrThrow(Entry.strike(after(confirmed), "与他人重名", evaluator, at)))]) {
      assert.deepStrictEqual(Facts.ofEntry(entry), [])
    }
  })
  it("is corrected with a reason, and the report stays", () => {
    const entry = after(confirmed, Result.getOrThrow(Entry.correct(after(confirmed), changed, "核对后更正", evaluator, at)))
    assert.deepStrictEqual([entry.reported, entry.reviewed, entry.steps.map((step) => step.what)], [content, changed, ["confirmed", "corrected"]])
  })
  it("counts at once where a reviewer enters it", () => {
    const mark = { form: "mark", title: "年度述职评分", on: content.on, account: "", mark: { article: "23", points: Assessment.Points.Points.make(75_000) } } as const
    const entry = HashMap.getUnsafe(given(Result.getOrThrow(Entry.enter(id, member, mark, evaluator, at))).entries, id)
    assert.deepStrictEqual(Facts.ofEntry(entry), [{ record: "entry/e-1", member, kind: "mark", on: content.on, mark: { article: "23", points: Assessment.Points.Points.make(75_000), by: "reviewer" } }])
  })
})

describe("Facts.duplicatesOf", () => {
  const { levels: _, outcomes: __, ...plain } = content
  const lecture = { id, member, reported: { ...plain, form: "lecture" as const } }
  const held = { record: "activity/a-1", member, kind: "activity", form: "lecture", on: content.on } as const

  it("points out a record of the same day, form and member that another room holds", () => assert.deepStrictEqual(Facts.duplicatesOf(lecture, [held]), [held]))
  it("points out nothing of another day, form or member, nor itself", () =>
    assert.deepStrictEqual(Facts.duplicatesOf(lecture, [{ ...held, on: Day.Day.make("2026-05-09") }, { ...held, form: "training" }, { ...held, member: Member.Id.make("m2") }, { ...held, record: "entry/e-1" }]), []))
})

describe("Entry.evolve", () => {
  it.prop("takes any events and leaves entries whose facts fit", [Schema.Array(Entry.EntryEvent.EntryEvent)], ([events]) => {
    for (const entry of HashMap.values([reported, ...events.map((event) => ({ ...event, entry: id }))].reduce(Entry.evolve, Entry.empty))) {
      assert.deepStrictEqual(Schema.decodeSync(Entry.Entry)(Schema.encodeSync(Entry.Entry)(entry)), entry)
      for (const fact of Facts.ofEntry(entry)) assert.isTrue(Schema.is(Assessment.Fact.Fact)(fact))
    }
  }, { arbitrary: { runs: 50 } })
})
