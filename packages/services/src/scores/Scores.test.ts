import { Activity, type Appraisal, Assessment, Committee, Day, Evaluation, type HouseEvent, Member, Proposal, Station, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber, Layer, Result, Schema, Stream } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { Scores } from "./Scores.ts"

const committee = Committee.Id.make("binhe")
const [one, other] = [Member.Id.make("m-1"), Member.Id.make("m-2")]
const words = { zh: "名", en: "name" }
const { format } = Assessment.Points

/** An edition that gives so many points for each training attended, or for what else it counts. */
const edition = (name: string, points: string, inForce: object, counts: object = { kind: ["activity"], form: ["training"] }, rest: object = {}) =>
  Result.getOrThrow(Assessment.read({
    format: "jianyan/rulebook/1", id: "sample", edition: name, title: words, body: words, inForce, yearStarts: "01-01", roles: [{ role: "member", label: words }],
    articles: [{ id: "1", clause: "第一条", label: words, treated: "rule" }], gates: [], grades: [],
    table: { node: "block", id: "total", label: words, article: "1", of: [{ node: "item", id: "training", label: words, counts, pays: { by: "each", points } }] }, ...rest
  }))
const old = edition("old", "5", { from: "1969-01-01" })
const own = edition("own", "7", { from: "1970-07-01", counts: "ownDays" })

const happen = (event: HouseEvent.HouseEvent) => Effect.orDie(Houses.use((houses) => houses.act(committee, { actor: "system" }, () => Result.succeed({ events: [event] }))))
const adopt = (text: typeof old) => Effect.flatMap(DateTime.now, (at) => happen({ _tag: "RulebookAdopted", rulebook: text.id, edition: text.edition, text, at }))
const content = (on: string, members: ReadonlyArray<Member.Id>): Activity.Content => ({ form: "training", topic: "提案写作培训", on: Day.Day.make(on), members: [one, ...members], peopleMet: 0, summary: "" })
const train = (id: string, on: string, ...members: ReadonlyArray<Member.Id>) =>
  Effect.flatMap(DateTime.now, (at) => happen({ _tag: "ActivityRecorded", activity: Activity.Id.make(id), organiser: { _tag: "Station", station: Station.Id.make("s-1") }, content: content(on, members), at }))
const until = (day: string) => TestClock.setTime(DateTime.toEpochMillis(Day.start(Day.Day.make(day))))
const totals = ({ sheets }: { readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet> }) => sheets.map(({ edition, member, total }) => `${member} ${edition} ${format(total)}`)

const house = Layer.fresh(Layer.provideMerge(Layer.provideMerge(Scores.layer, Houses.layer), Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))
const bytes = Schema.encodeSync(Schema.fromJsonString(Schema.Array(Assessment.Sheet.Sheet)))

/** A year with an edition that changes in the middle of it and counts its own days. */
const changing = Effect.gen(function*() {
  yield* founding
  yield* adopt(old)
  yield* until("1970-03-05")
  yield* train("spring", "1970-03-01", other)
  yield* until("1970-06-20")
  yield* adopt(own)
  yield* until("1970-08-10")
  yield* train("summer", "1970-08-01")
})

describe("Scores", () => {
  it.effect("reads each day of a year under the edition that speaks for it", () =>
    Effect.gen(function*() {
      yield* changing
      const scores = yield* Scores
      const { earlier, frame, sheet } = yield* scores.of(committee, one, 1970)
      assert.deepStrictEqual([sheet, ...earlier].map((it) => `${it.edition} ${it.year.from}/${it.year.to} ${format(it.total)}`), ["own 1970-07-01/1970-12-31 7", "old 1970-01-01/1970-06-30 5"])
      assert.deepStrictEqual(frame.earlier.map(({ rulebook }) => rulebook.edition), ["old"])
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970)), ["m-1 own 7", "m-2 own 0"])
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("reads a whole year under any edition that was adopted, and refuses one that was not", () =>
    Effect.gen(function*() {
      yield* changing
      const scores = yield* Scores
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970, { edition: "sample/old" })), ["m-1 old 10", "m-2 old 5"])
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970, { edition: "sample/own" })), ["m-1 own 14", "m-2 own 7"])
      const refused = yield* Effect.flip(scores.all(committee, 1970, { edition: "sample/none" }))
      assert.deepInclude({ ...refused }, { _tag: "Rulebook.NotFound", edition: "sample/none" })
      assert.strictEqual((yield* Effect.flip(scores.frame(committee, 1960)))._tag, "Rulebook.NoneInForce")
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("answers as of a past day, or as of an entry, what was answered then, byte for byte", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      const journal = yield* Journal
      yield* founding
      yield* adopt(old)
      const answered: Array<{ readonly day: Day.Day; readonly seq: number; readonly was: string }> = []
      const note = (day: string) =>
        Effect.gen(function*() {
          yield* until(day)
          answered.push({ day: Day.Day.make(day), seq: yield* journal.head(committee), was: bytes((yield* scores.all(committee, 1970)).sheets) })
        })
      yield* note("1970-02-01")
      yield* until("1970-03-05")
      yield* train("spring", "1970-03-01", other)
      yield* note("1970-03-06")
      yield* until("1970-03-07")
      yield* train("late", "1970-01-20")
      yield* until("1970-06-20")
      yield* adopt(own)
      yield* note("1970-07-05")
      yield* until("1970-08-10")
      yield* train("summer", "1970-08-01")
      const at = yield* DateTime.now
      yield* happen({ _tag: "ActivityStruck", activity: Activity.Id.make("spring"), reason: "重复登记", at })
      const now = bytes((yield* scores.all(committee, 1970)).sheets)
      assert.strictEqual(new Set([...answered.map(({ was }) => was), now]).size, 4)
      for (const { day, seq, was } of [...answered, ...answered].toReversed()) {
        assert.strictEqual(bytes((yield* scores.all(committee, 1970, { asOf: { seq, day } })).sheets), was)
        assert.strictEqual(bytes((yield* scores.all(committee, 1970, { asOf: { day } })).sheets), was)
      }
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("answers what was recorded by a day, of what had happened by another", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      yield* founding
      yield* adopt(old)
      yield* until("1970-03-05")
      yield* train("spring", "1970-03-01", other)
      yield* until("1970-03-10")
      yield* train("late", "1970-01-20")
      const on = (asOf: { readonly known: Day.Day; readonly day?: Day.Day }) => Effect.map(scores.all(committee, 1970, { asOf }), totals)
      const [winter, sixth, tenth] = [Day.Day.make("1970-02-10"), Day.Day.make("1970-03-06"), Day.Day.make("1970-03-10")]
      assert.deepStrictEqual(yield* on({ known: sixth }), ["m-1 old 5", "m-2 old 5"])
      assert.deepStrictEqual(yield* on({ known: tenth }), ["m-1 old 10", "m-2 old 5"])
      assert.deepStrictEqual(yield* on({ known: tenth, day: winter }), ["m-1 old 0", "m-2 old 0"])
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("assesses stations and handling units by the rulebooks adopted for them, with the same engine", () =>
    Effect.gen(function*() {
      yield* changing
      const at = yield* DateTime.now
      yield* happen({ _tag: "StationOpened", station: Station.Id.make("s-1"), kind: "township", name: { zh: "城东站" }, convenors: [], at })
      yield* adopt({ ...old, id: "groups", subject: "group" })
      yield* adopt({ ...old, id: "units", subject: "unit" })
      const scores = yield* Scores
      assert.deepStrictEqual(totals(yield* scores.others(committee, "group", 1970)), ["s-1 old 10"])
      assert.deepStrictEqual(totals(yield* scores.others(committee, "unit", 1970)), ["transport old 0"])
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970)), ["m-1 own 7", "m-2 own 0"])
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("carries a replayed day on with what is entered late", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      yield* founding
      yield* adopt(old)
      yield* until("1970-03-05")
      const asOf = { day: Day.Day.make("1970-03-05") }
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970, { asOf })), ["m-1 old 0", "m-2 old 0"])
      yield* train("spring", "1970-03-01", other)
      assert.deepStrictEqual(totals(yield* scores.all(committee, 1970, { asOf })), ["m-1 old 5", "m-2 old 5"])
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("pushes, change by change, the sheets a full reading gives", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      yield* founding
      yield* adopt(old)
      yield* until("1970-03-05")
      const heard = yield* Effect.forkChild(Stream.runCollect(Stream.take(scores.live(committee), 5)), { startImmediately: true })
      yield* train("a", "1970-03-01", other)
      yield* train("b", "1970-03-02")
      const at = yield* DateTime.now
      yield* happen({ _tag: "ActivityStruck", activity: Activity.Id.make("a"), reason: "重复登记", at })
      const last = new Map((yield* Fiber.join(heard)).map((sheet) => [sheet.member, sheet]))
      assert.strictEqual(bytes([...last.values()].toSorted((a, b) => a.member < b.member ? -1 : 1)), bytes((yield* scores.all(committee, 1970)).sheets))
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("pushes everybody's sheet where another edition scores the year, and where a year is frozen", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      yield* founding
      yield* adopt(old)
      yield* until("1970-08-10")
      yield* train("spring", "1970-03-01", other)
      const heard = yield* Effect.forkChild(Stream.runCollect(Stream.take(scores.live(committee), 4)), { startImmediately: true })
      yield* adopt(edition("double", "10", { from: "1970-06-01" }))
      const at = yield* DateTime.now
      yield* happen({ _tag: "YearClosed", evaluation: Evaluation.ofYear(2000), by: "eva", at, seq: 1, head: "0".repeat(64), rulebook: old.id, edition: old.edition, sheets: 2, digest: "0".repeat(64) })
      assert.deepStrictEqual(totals({ sheets: yield* Fiber.join(heard) }), ["m-1 double 10", "m-2 double 10", "m-1 double 10", "m-2 double 10"])
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("says nothing of an evaluation while it is sealed, and pushes the authors' sheets when it opens", () =>
    Effect.gen(function*() {
      const scores = yield* Scores
      yield* founding
      yield* adopt(edition("graded", "3", { from: "1969-01-01" }, { kind: ["appraisal"], grade: ["excellent"] }, { appraised: [{ id: "excellent", label: words }] }))
      yield* until("1970-05-06")
      const at = yield* DateTime.now, proposal = Proposal.Id.make("p-1"), transport = Unit.Id.make("transport"), rule = Committee.standardPolicy.appraisal
      const whole = (indicators: ReadonlyArray<Committee.EvaluationRules.Indicator> = []) => indicators.map(({ id, most }) => ({ indicator: id, points: most }))
      const sealed = (side: Appraisal.Side, scores: ReadonlyArray<Appraisal.Score>) => happen({ _tag: "ScoresSealed", appraisal: proposal, side, scores, at })
      yield* happen({ _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first: one, with: [{ member: other, answer: "signed" }] }, content: { title: "增设路口信号灯", category: "transport", situation: "", analysis: "", recommendations: [] }, at })
      yield* happen({ _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "ordinary", at })
      const before = bytes((yield* scores.all(committee, 1970)).sheets)
      const heard = yield* Effect.forkChild(Stream.runCollect(Stream.take(scores.live(committee), 2)), { startImmediately: true })
      yield* happen({ _tag: "AppraisalOpened", appraisal: proposal, units: [transport], until: Day.Day.make("1970-05-26"), at, ...(rule === undefined ? {} : { rule }) })
      yield* sealed({ _tag: "Unit", unit: transport }, whole(rule?.proposal))
      assert.strictEqual(bytes((yield* scores.all(committee, 1970)).sheets), before)
      yield* sealed({ _tag: "Proposer", member: one, unit: transport }, whole(rule?.handling))
      yield* happen({ _tag: "AppraisalClosed", appraisal: proposal, at })
      assert.deepStrictEqual(totals({ sheets: yield* Fiber.join(heard) }), ["m-1 graded 3", "m-2 graded 3"])
    }).pipe(Effect.provide(house), Effect.scoped))
})
