import { Assessment, Committee, Day, Draft, Rulebook } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Scores } from "../scores/Scores.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Rulebooks } from "./Rulebooks.ts"

const committee = Committee.Id.make("binhe")
const keeper: Seated = { account: "ann", committee, roles: ["evaluator"] }
const other: Seated = { account: "bo", committee, roles: ["office"] }
const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)
const id = Draft.Id.make("d-1")
const house = Layer.fresh(Layer.provideMerge(Layer.provideMerge(Layer.merge(Rulebooks.layer, Scores.layer), Houses.layer), Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))

const drafts = Effect.map(Houses.use((houses) => houses.now(committee)), (it) => it.drafts)
const begun = (from = "gallery:deqing") =>
  Effect.gen(function*() {
    yield* founding
    yield* TestClock.setTime(DateTime.toEpochMillis(Day.start(Day.Day.make("2026-06-01"))))
    const rulebooks = yield* Rulebooks
    yield* as(keeper)(rulebooks.begin(id, from))
    return Option.getOrThrow(HashMap.get(yield* drafts, id))
  })

describe("Rulebooks", () => {
  it.effect("begins next year's edition from a published regulation, and adopts it", () =>
    Effect.gen(function*() {
      const { text } = yield* begun()
      assert.deepStrictEqual([text.edition, text.inForce.from as string], ["2027", "2027-01-01"])
      const rulebooks = yield* Rulebooks
      const earlier = Result.getOrThrow(Assessment.Edit.entitle(text, { inForce: { from: Day.Day.make("2026-01-01") } }))
      yield* as(other)(rulebooks.revise(id, earlier, 1))
      assert.strictEqual(yield* as(keeper)(rulebooks.adopt(id, { revision: 2, faults: 0 })), "deqing/2027")
      assert.strictEqual((yield* Scores.use((scores) => scores.frame(committee, 2026))).rulebook.edition, "2027")
      assert.strictEqual(HashMap.size(yield* drafts), 0)
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("answers others while a draft is tried before it is adopted, and whoever asks again as before", () =>
    Effect.gen(function*() {
      yield* begun("gallery:binhe")
      const rulebooks = yield* Rulebooks, houses = yield* Houses
      const order: Array<string> = []
      const asking = Effect.repeat(Effect.tap(houses.now(committee), () => Effect.andThen(Effect.sync(() => order.push("answered")), Effect.yieldNow)), { times: 2 })
      const adopting = Effect.tap(as({ ...keeper, key: "once" })(rulebooks.adopt(id, { revision: 1, faults: 0 })), (edition) => Effect.sync(() => order.push(edition)))
      yield* Effect.all([adopting, asking], { concurrency: 2 })
      assert.deepStrictEqual(order, ["answered", "answered", "answered", "binhe/2027"])
      assert.strictEqual(yield* adopting, "binhe/2027")
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("lets one of two who revise the same draft write, and tells the other who did", () =>
    Effect.gen(function*() {
      const { text } = yield* begun()
      const rulebooks = yield* Rulebooks
      yield* as(other)(rulebooks.revise(id, text, 1))
      assert.deepInclude({ ...(yield* Effect.flip(as(keeper)(rulebooks.revise(id, text, 1)))) }, { _tag: "Draft.RevisedMeanwhile", revision: 2, by: "bo" })
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("names every problem of a text that is none, and knows no edition that is not there", () =>
    Effect.gen(function*() {
      yield* begun()
      const rulebooks = yield* Rulebooks
      const refused = yield* Effect.flip(as(keeper)(rulebooks.bring(Draft.Id.make("d-2"), { format: "jianyan/rulebook/1", table: { node: "item", counts: { kind: ["login"] } } })))
      assert.strictEqual(refused._tag, "Rulebook.Unreadable")
      if (refused._tag === "Rulebook.Unreadable") assert.includeMembers(refused.problems.map(({ path }) => path.join(".")), ["edition", "title", "inForce"])
      for (const from of ["binhe/2026", "gallery:toString", "gallery:nobody"]) assert.strictEqual((yield* Effect.flip(as(keeper)(rulebooks.begin(Draft.Id.make("d-3"), from))))._tag, "Rulebook.NotFound")
    }).pipe(Effect.provide(house), Effect.scoped))

  it.effect("compares a year under a draft and an edition, in force or not", () =>
    Effect.gen(function*() {
      const { text } = yield* begun("gallery:binhe")
      const at = yield* DateTime.now
      const { binhe } = Assessment
      yield* Houses.use((houses) => houses.act(committee, { actor: "system" }, () => Result.succeed({ events: [{ _tag: "RulebookAdopted", rulebook: binhe.id, edition: binhe.edition, text: binhe, at }] })))
      const rulebooks = yield* Rulebooks
      const grades = Result.getOrThrow(Assessment.Edit.setFigure({ ...text, gates: [] }, { does: "grade", id: text.grades[1]?.id ?? "" }, ["from"], -10_000))
      yield* as(keeper)(rulebooks.revise(id, grades, 1))
      const { from, moved, to } = yield* rulebooks.compare(committee, 1970, Rulebook.nameOf(binhe), "draft:d-1")
      assert.deepStrictEqual([from.rulebook.edition, to.rulebook.edition], ["2026", "2027"])
      assert.deepStrictEqual(moved.map(({ by, from, member, to }) => [member as string, from.grade, to.grade, by.length]), ["m-1", "m-2"].map((member) => [member, "improve", "competent", 0]))
      assert.strictEqual((yield* Effect.flip(rulebooks.compare(committee, 1970, "draft:d-9", Rulebook.nameOf(binhe))))._tag, "Draft.NotFound")
    }).pipe(Effect.provide(house), Effect.scoped))
})
