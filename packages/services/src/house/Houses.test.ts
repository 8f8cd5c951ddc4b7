import { Committee, Member, Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, HashMap, Layer, Option, Stream } from "effect"
import { Journal } from "../journal/Journal.ts"
import { Proposals } from "../proposals/Proposals.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { founding } from "./founding.ts"
import { Houses } from "./Houses.ts"

const committee = Committee.Id.make("binhe")
const member = Member.Id.make("m-1")
const author: Seated = { account: "ann", committee, roles: ["member"], member }
const staff: Seated = { account: "bo", committee, roles: ["proposalsStaff"] }
const content: Proposal.Content.Content = { title: "关于增设夜间公交的提案", category: "society", situation: "夜班工人无车可乘。", analysis: "", recommendations: [{ number: 1, text: "开通两条夜间线路。" }] }

const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)
const id = (n: number) => Proposal.Id.make(`p-${n}`)
const recommended = (n: number) =>
  Effect.gen(function*() {
    const proposals = yield* Proposals
    yield* as(author)(proposals.draft(id(n), { content, with: [] }))
    yield* as(author)(proposals.submit(id(n)))
    yield* as(staff)(proposals.recommend(id(n), { _tag: "File" }))
  })

const kept = Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)
/** One process: its own fold of the house, on the journal it shares with others. */
const oneProcess = Layer.fresh(Layer.provideMerge(Proposals.layer, Houses.layer))

describe("Houses", () => {
  it.effect("gives every filed proposal its own number, however many file at once in two processes", () =>
    Effect.gen(function*() {
      const file = (from: number) =>
        Effect.gen(function*() {
          const proposals = yield* Proposals
          return yield* Effect.forEach([0, 1, 2, 3, 4, 5], (n) => as(staff)(proposals.file(id(from + n))), { concurrency: "unbounded" })
        })
      yield* Effect.andThen(founding, Effect.forEach(Array.from({ length: 12 }, (_, n) => n), recommended)).pipe(Effect.provide(oneProcess))
      const [some, others] = yield* Effect.all([Effect.provide(file(0), oneProcess), Effect.provide(file(6), oneProcess)], { concurrency: "unbounded" })
      assert.deepStrictEqual([...some, ...others].sort((a, b) => a - b), Array.from({ length: 12 }, (_, n) => n + 1))
    }).pipe(Effect.scoped, Effect.provide(kept)))

  it.effect("stands in a second process as in the first", () =>
    Effect.gen(function*() {
      const first = yield* Effect.provide(Effect.andThen(founding, Effect.andThen(recommended(1), Houses.use((houses) => houses.now(committee)))), oneProcess)
      const second = yield* Effect.provide(Houses.use((houses) => houses.now(committee)), oneProcess)
      assert.deepStrictEqual([...HashMap.values(second.proposals)], [...HashMap.values(first.proposals)])
      assert.strictEqual(HashMap.size(second.units), 1)
    }).pipe(Effect.scoped, Effect.provide(kept)))

  it.effect("starts again from its snapshot and reads only what came after", () =>
    Effect.gen(function*() {
      yield* Effect.scoped(Effect.provide(Effect.andThen(founding, recommended(1)), oneProcess))
      const journal = yield* Journal
      const snapshot = Option.getOrThrow(yield* Snapshots.use((snapshots) => snapshots.load(committee, "house/6")))
      assert.strictEqual(snapshot.seq, yield* journal.head(committee))
      const asked: Array<number> = []
      const watched = Layer.succeed(Journal, Journal.of({ ...journal, tail: (committee, after) => Stream.unwrap(Effect.sync(() => { asked.push(after); return journal.tail(committee, after) })) }))
      const house = yield* Effect.scoped(Effect.provide(Houses.use((houses) => houses.now(committee)), Layer.provide(Layer.fresh(Houses.layer), Layer.merge(watched, Layer.succeed(Snapshots, yield* Snapshots)))))
      assert.deepStrictEqual(asked, [snapshot.seq])
      assert.strictEqual(HashMap.size(house.proposals), 1)
      assert.strictEqual(house.committee._tag, "Some")
    }).pipe(Effect.provide(kept)))

  it.effect("answers a repeated request as the first time, also when it could not happen again", () =>
    Effect.gen(function*() {
      yield* founding
      const proposals = yield* Proposals
      const once = { ...author, key: "k-1" }
      const made = yield* as(once)(proposals.draft(id(1), { content, with: [] }))
      const again = yield* as(once)(proposals.draft(id(2), { content, with: [] }))
      assert.strictEqual(again, made)
      yield* as({ ...author, key: "k-2" })(proposals.submit(id(1)))
      yield* as({ ...author, key: "k-2" })(proposals.submit(id(1)))
      const refused = yield* Effect.flip(as(author)(proposals.submit(id(1))))
      assert.strictEqual(refused._tag, "Proposal.NotAtStage")
      const another = yield* as({ ...author, account: "cy", key: "k-1" })(proposals.draft(id(3), { content, with: [] }))
      assert.strictEqual(another, id(3))
    }).pipe(Effect.provide(oneProcess), Effect.scoped, Effect.provide(kept)))
})
