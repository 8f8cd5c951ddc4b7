import { Assessment, Committee, Day, Evaluation, Member, Report, Rulebook } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Result } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { noticesFor } from "../notices/Notices.ts"
import { Reports } from "../reports/Reports.ts"
import { Scores } from "../scores/Scores.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { digestOf } from "./digestOf.ts"
import { dueOf } from "./dueOf.ts"
import { Evaluations } from "./Evaluations.ts"
import { mayEvaluate } from "./may.ts"
import { rollOf } from "./roll.ts"

const committee = Committee.Id.make("binhe")
const [one, other] = [Member.Id.make("m-1"), Member.Id.make("m-2")]
const member: Seated = { account: "ann", committee, roles: ["member"], member: one }
const evaluator: Seated = { account: "eva", committee, roles: ["evaluator"] }
const leader: Seated = { account: "lee", committee, roles: ["leader"] }
const editor: Seated = { account: "bo", committee, roles: ["liaisonStaff"] }
const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)
const until = (day: string) => TestClock.setTime(Date.parse(`${day}T09:00:00+08:00`))
const report = Report.Id.make("r-1"), meeting = { on: Day.Day.make("2027-01-19"), words: "第三十次主席会议审议通过" }

/** A year under a rulebook, with one report of one of two members. */
const lived = (policy: Committee.Policy.Policy = Committee.standardPolicy, rulebook: Assessment.Rulebook.Rulebook = Assessment.binhe) =>
  Effect.gen(function*() {
    yield* founding
    yield* until("2025-12-30")
    const houses = yield* Houses
    if (policy !== Committee.standardPolicy) yield* Effect.orDie(houses.act(committee, { actor: "system" }, (_, at) => Result.succeed({ events: [{ _tag: "PolicyAdopted" as const, committee, policy, at }] })))
    yield* houses.act(committee, { actor: "system" }, (house, at) => Result.map(Rulebook.adopt(house.rulebooks, rulebook, at), (event) => ({ events: [event] })))
    yield* until("2026-05-04")
    yield* as(member)(Reports.use((it) => it.submit(report, { title: "夜间急诊停车难", text: "区人民医院夜间急诊入口没有临时停车位，家属只能停在主路上。" })))
    yield* until("2027-01-20")
  })
const graded = Effect.gen(function*() {
  const it = yield* Evaluations
  yield* as(evaluator)(it.list(2026, { members: [other], grade: "competent", reason: "全年借调外地，记录在原单位" }))
  yield* as(evaluator)(it.submit(2026))
  yield* as(leader)(it.decide(2026, meeting))
  yield* as(evaluator)(it.announce(2026))
})
const now = Houses.use((houses) => houses.now(committee))
const standing = Effect.map(now, (house) => Evaluation.of(house.evaluations, Evaluation.ofYear(2026)))
const layer = Layer.fresh(Layer.provideMerge(Layer.mergeAll(Evaluations.layer, Reports.layer, Scores.layer), Houses.layer).pipe(Layer.provideMerge(Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory))))

describe("Evaluations", () => {
  it.effect("brings grades from the list to the members, each the own one, by people's hands", () =>
    Effect.gen(function*() {
      yield* lived()
      assert.deepStrictEqual([mayEvaluate(yield* standing, evaluator), mayEvaluate(yield* standing, leader), mayEvaluate(yield* standing, member)], [["list", "submit"], [], []])
      yield* graded
      const self = yield* standing
      assert.deepStrictEqual([one, other].map((id) => Evaluation.gradeOf(self, id)), ["improve", "competent"])
      assert.deepStrictEqual(noticesFor(yield* now, member).map(({ says }) => says), [{ _tag: "GradeDecided", year: 2026, grade: { zh: "待改进", en: "To improve" } }])
      assert.deepStrictEqual([mayEvaluate(self, evaluator), mayEvaluate(self, leader)], [["close"], ["amend"]])
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("answers a closed year from where it was frozen, whatever is recorded after, and says what differs since which entry", () =>
    Effect.gen(function*() {
      yield* lived()
      yield* graded
      const it = yield* Evaluations
      assert.isTrue(Option.isNone(yield* it.closed(committee, 2026)))
      const before = yield* Scores.use((scores) => scores.all(committee, 2026))
      yield* as(evaluator)(it.close(2026))
      yield* until("2027-02-10")
      yield* as(editor)(Reports.use((reports) => reports.adopt(report, { level: "city", manner: "single", document: "专报第3期" })))
      const closed = Option.getOrThrow(yield* it.closed(committee, 2026))
      assert.isTrue(closed.holds)
      assert.deepStrictEqual(closed.sheets, before.sheets)
      assert.strictEqual(closed.frozen.digest, digestOf(before.sheets))
      const after = yield* Scores.use((scores) => scores.all(committee, 2026))
      assert.notStrictEqual(digestOf(after.sheets), closed.frozen.digest)
      assert.deepStrictEqual((yield* it.amendments(committee, 2026)).map(({ is, member, records, since, was }) => [member, is - was, records, (since?.seq ?? 0) > closed.frozen.seq, since?.actor]), [
        [one, 9 * 10_000, ["report/r-1"], true, "bo"]
      ])
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("reads the same closed year from a journal that was read from the start", () =>
    Effect.gen(function*() {
      yield* lived()
      yield* graded
      yield* as(evaluator)(Evaluations.use((it) => it.close(2026)))
      const again = Layer.fresh(Layer.provideMerge(Evaluations.layer, Houses.layer))
      const closed = yield* Effect.provide(Evaluations.use((it) => it.closed(committee, 2026)), again)
      assert.isTrue(Option.getOrThrow(closed).holds)
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("keeps a told grade until the meeting amends it, which nobody does to the own", () =>
    Effect.gen(function*() {
      yield* lived()
      yield* graded
      const it = yield* Evaluations
      yield* as(evaluator)(it.close(2026))
      const refused = yield* Effect.flip(as(evaluator)(it.list(2026, { members: [one], grade: "excellent", reason: "想改就改一下" })))
      assert.strictEqual(refused._tag, "Evaluation.NotAtStage")
      const own = yield* Effect.flip(as({ ...leader, member: one })(it.amend(2026, { member: one, grade: "competent", reason: "自己改自己", on: Day.Day.make("2027-01-20") })))
      assert.strictEqual(own._tag, "Evaluation.OwnGrade")
      yield* as(leader)(it.amend(2026, { member: one, grade: "competent", reason: "异议成立，补记采用", on: Day.Day.make("2027-01-20") }))
      assert.strictEqual(Evaluation.gradeOf(yield* standing, one), "competent")
      assert.isTrue(Option.getOrThrow(yield* it.closed(committee, 2026)).holds)
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("names what follows from several years by a closed one as it was frozen, whatever its records come to after", () =>
    Effect.gen(function*() {
      yield* lived(Committee.standardPolicy, {
        ...Assessment.binhe, consequences: [{ id: "talk", label: { zh: "谈话提醒", en: "A talk" }, when: [{ by: "below", points: Assessment.Points.Points.make(50_000) }], running: 2 }]
      })
      yield* graded
      const it = yield* Evaluations
      yield* as(evaluator)(it.close(2026))
      yield* until("2027-02-10")
      yield* as(editor)(Reports.use((reports) => reports.adopt(report, { level: "city", manner: "single", document: "专报第3期" })))
      const due = (year: number) =>
        Effect.gen(function*() {
          const house = yield* now, today = Day.Day.make("2027-03-01")
          return dueOf(house, Result.getOrThrow(rollOf(house, year, today, yield* it.frozen(committee, year))), year, today).map(({ consequence, member, years }) => [member, consequence, years.map(({ to }) => to)])
        })
      assert.isAbove((yield* Scores.use((scores) => scores.of(committee, one, 2026))).sheet.total, 50_000)
      assert.deepStrictEqual(yield* due(2027), [one, other].map((member) => [member, "talk", ["2027-12-31", "2026-12-31"]]))
      yield* as(evaluator)(it.settle(2027, one, "talk", "界别召集人已谈话提醒"))
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("reminds members of what they lack", () =>
    Effect.gen(function*() {
      yield* lived()
      yield* as(evaluator)(Evaluations.use((it) => it.remind(2026, [one])))
      const [notice] = noticesFor(yield* now, member)
      assert.deepStrictEqual(notice?.says._tag === "DutiesLacking" && notice.says.duties.map(({ zh }) => zh), ["全体会议", "每季至少一次联系活动", "联系群众人次"])
    }).pipe(Effect.provide(layer), Effect.scoped))
})

describe("a committee that keeps no points", () => {
  it.effect("weighs duties, proposes nothing, and takes every grade by name", () =>
    Effect.gen(function*() {
      yield* lived({ ...Committee.standardPolicy, points: false })
      const { frame, sheets } = yield* Scores.use((scores) => scores.all(committee, 2026))
      assert.isUndefined(frame.rulebook.table)
      assert.deepStrictEqual(sheets.map(({ blocks, lines, proposed, total }) => [blocks.length, lines.length, proposed, total as number]), [[0, 0, undefined, 0], [0, 0, undefined, 0]])
      assert.isNotEmpty(sheets[0]?.duties)
      const it = yield* Evaluations
      const refused = yield* Effect.flip(as(evaluator)(it.submit(2026)))
      assert.deepInclude({ ...refused }, { _tag: "Evaluation.Ungraded", members: [one, other] })
      yield* as(evaluator)(it.list(2026, { members: [one, other], grade: "competent", reason: "按履职记录和界别意见" }))
      yield* as(evaluator)(it.submit(2026))
      yield* as(leader)(it.decide(2026, meeting))
      yield* as(evaluator)(it.announce(2026))
      yield* as(evaluator)(it.close(2026))
      assert.strictEqual(Evaluation.gradeOf(yield* standing, other), "competent")
      assert.isTrue(Option.getOrThrow(yield* it.closed(committee, 2026)).holds)
    }).pipe(Effect.provide(layer), Effect.scoped))
})
