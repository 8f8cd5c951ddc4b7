import { Assessment, Committee, Member, type Notice, Objection, Report, Rulebook } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Equal, HashMap, Layer, Option, Result } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { noticesFor } from "../notices/Notices.ts"
import { Reports } from "../reports/Reports.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { mayObject, Objections } from "./Objections.ts"

const committee = Committee.Id.make("binhe")
const member: Seated = { account: "ann", committee, roles: ["member"], member: Member.Id.make("m-1") }
const other: Seated = { account: "amy", committee, roles: ["member"], member: Member.Id.make("m-2") }
/** Whoever edits the reports, and evaluates as well. */
const editor: Seated = { account: "bo", committee, roles: ["liaisonStaff", "evaluator"] }
const evaluator: Seated = { account: "eva", committee, roles: ["evaluator"] }
const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)

const id = Objection.Id.make("o-1"), report = Report.Id.make("r-1")
const about: Objection.About = { _tag: "Record", record: "report/r-1" }

const lodged = Effect.gen(function*() {
  yield* TestClock.setTime(Date.parse("2026-03-02T01:00:00Z"))
  yield* founding
  yield* Houses.use((houses) => houses.act(committee, { actor: "system" }, (house, at) => Result.map(Rulebook.adopt(house.rulebooks, Assessment.binhe, at), (event) => ({ events: [event] }))))
  const reports = yield* Reports
  yield* as(member)(reports.submit(report, { title: "夜间急诊停车难", text: "区人民医院夜间急诊入口没有临时停车位，家属只能停在主路上。" }))
  yield* as(editor)(reports.adopt(report, { level: "city", manner: "merged" }))
  yield* as(member)(Objections.use((it) => it.lodge({ id, year: 2026, about, reason: "省里也采用了，记录里没有。" })))
})

/** An account without a member's seat. */
const clerk: Seated = { account: "cleo", committee, roles: ["office"] }

const now = Houses.use((houses) => houses.now(committee))
const decide = Objections.use((it) => it.decide(id, { outcome: "upheld", reason: "经核对，省里确已采用。" }))
const correct = (...records: readonly [string, ...Array<string>]) => Objections.use((it) => it.correct(id, records))
const layer = Layer.provideMerge(Layer.mergeAll(Objections.layer, Reports.layer), Houses.layer).pipe(Layer.provideMerge(Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))

describe("Objections", () => {
  it.effect("takes none from an account that sits as no member, and names nobody in saying so", () =>
    Effect.gen(function*() {
      yield* lodged
      const refused = yield* Effect.flip(as(clerk)(Objections.use((it) => it.lodge({ id: Objection.Id.make("o-2"), year: 2026, about, reason: "省里也采用了，记录里没有。" }))))
      assert.isTrue(Equal.equals(refused, new Member.NotFound({})))
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("lets somebody decide who has no hand in the record, and tells the member", () =>
    Effect.gen(function*() {
      yield* lodged
      const refused = yield* Effect.flip(as(editor)(decide))
      assert.deepStrictEqual({ ...refused } as object, { _tag: "Objection.OwnRecord", id, record: "report/r-1" })
      const self = yield* as(editor)(Objections.use((it) => it.read(id)))
      const hands = yield* Objections.use((it) => it.handsIn(committee, self))
      assert.deepStrictEqual([mayObject(self, editor, hands), mayObject(self, evaluator, hands), mayObject(self, member, hands)], [[], ["decide"], ["attach", "withdraw"]])
      yield* as(evaluator)(decide)
      assert.deepStrictEqual(noticesFor(yield* now, member).map(({ says }) => says), [{ _tag: "ObjectionDecided", year: 2026, objection: id, outcome: "upheld" }])
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("moves no point until the record is put right in its own room, and then says by how much", () =>
    Effect.gen(function*() {
      yield* lodged
      yield* as(evaluator)(decide)
      const self = yield* as(member)(Objections.use((it) => it.read(id)))
      const sheet = yield* Objections.use((it) => it.sheetNow(committee, self))
      assert.strictEqual(sheet.total, self.before.total)
      assert.strictEqual((yield* Effect.flip(as(evaluator)(correct("report/r-1"))))._tag, "Objection.Unchanged")
      yield* as(editor)(Reports.use((it) => it.adopt(report, { level: "province", manner: "single" })))
      assert.deepStrictEqual(yield* Objections.use((it) => it.changedSince(committee, self)), ["report/r-1"])
      yield* as(evaluator)(correct("report/r-1"))
      const { before, state } = HashMap.getUnsafe((yield* now).objections, id)
      const after = state._tag === "Decided" ? state.corrected?.after : undefined
      assert.isDefined(after)
      if (after !== undefined) assert.isAbove(Objection.difference(before, after).reduce((sum, { after = 0, before = 0 }) => sum + after - before, 0), 0)
      assert.includeMembers(noticesFor(yield* now, member).map(({ says }) => says._tag as Notice.Matter["_tag"]), ["ObjectionDecided", "ObjectionCorrected"])
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("may be lodged so many days after the year as the policy says", () =>
    Effect.gen(function*() {
      yield* lodged
      const again = as(other)(Objections.use((it) => it.lodge({ id: Objection.Id.make("o-2"), year: 2026, about: { _tag: "Sheet" }, reason: "接待日没有算进来。" })))
      yield* Houses.use((houses) => houses.act(committee, { actor: "system" }, (house, at) => {
        const founded = Option.getOrThrow(house.committee)
        return Result.map(Committee.adoptPolicy(founded, { ...founded.policy, objectionWithin: 15 }, { categories: new Set(), grounds: new Set(), replyClasses: new Set(), feedbackLevels: new Set() }, at), (event) => ({ events: [event] }))
      }))
      yield* TestClock.setTime(Date.parse("2027-01-16T01:00:00Z"))
      assert.strictEqual((yield* Effect.flip(again))._tag, "Objection.TooLate")
      yield* TestClock.setTime(Date.parse("2027-01-15T01:00:00Z"))
      yield* again
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("is not there for another member", () =>
    Effect.gen(function*() {
      yield* lodged
      assert.strictEqual((yield* Effect.flip(as(other)(Objections.use((it) => it.read(id)))))._tag, "Objection.NotFound")
      assert.strictEqual((yield* Effect.flip(as(other)(Objections.use((it) => it.withdraw(id)))))._tag, "Objection.NotFound")
      assert.strictEqual((yield* Effect.flip(as(evaluator)(Objections.use((it) => it.withdraw(id)))))._tag, "Objection.NotFound")
    }).pipe(Effect.provide(layer), Effect.scoped))
})
