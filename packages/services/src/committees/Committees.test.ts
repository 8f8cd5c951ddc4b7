import { Committee, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, HashMap, Layer, Result } from "effect"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { noticesFor } from "../notices/Notices.ts"
import { Proposals } from "../proposals/Proposals.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Committees, movesOf, previewOf } from "./Committees.ts"

const committee = Committee.Id.make("binhe")
const author: Seated = { account: "ann", committee, roles: ["member"], member: Member.Id.make("m-1") }
const staff: Seated = { account: "bo", committee, roles: ["proposalsStaff"] }
const unit: Seated = { account: "cy", committee, roles: ["handlingUnit"], unit: Unit.Id.make("transport") }
const content: Proposal.Content.Content = { title: "关于增设夜间公交的提案", category: "society", situation: "夜班工人无车可乘。", analysis: "三条干线均止于二十一时。", recommendations: [{ number: 1, text: "开通两条夜间线路。" }] }
const id = Proposal.Id.make("p-1")
const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)
const layer = Layer.provideMerge(Layer.mergeAll(Proposals.layer, Committees.layer), Layer.provideMerge(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))
const policy: Committee.Policy.Policy = { ...Committee.standardPolicy, replyTerms: [{ for: "plenary", from: "handover", months: 2 }, { for: "ordinary", from: "handover", months: 2 }] }

const handedOver = Effect.gen(function*() {
  const proposals = yield* Proposals
  yield* founding
  yield* as(author)(proposals.draft(id, { content, with: [] }))
  yield* as(author)(proposals.submit(id))
  yield* as(staff)(proposals.recommend(id, { _tag: "File" }))
  yield* as(staff)(proposals.file(id))
  yield* as(staff)(proposals.handOver(id, { _tag: "Sole", unit: Unit.Id.make("transport") }))
})
const now = Houses.use((houses) => houses.now(committee))
const due = Effect.map(now, (house) => {
  const { stage } = HashMap.getUnsafe(house.proposals, id)
  return "handling" in stage ? stage.handling.deadline.day : undefined
})

describe("Committees", () => {
  it.effect("shows what a policy would move and, once adopted, moves it and tells the unit", () =>
    Effect.gen(function*() {
      yield* handedOver
      const shown = movesOf(yield* now, { policy }).map(({ from, to }) => [from.day, to.day])
      assert.deepStrictEqual(shown, [["1970-04-01", "1970-02-27"]])
      assert.strictEqual(yield* due, "1970-04-01")
      assert.strictEqual(yield* as(staff)(Committees.use((it) => it.adoptPolicy(policy))), 1)
      assert.strictEqual(yield* due, "1970-02-27")
      assert.deepStrictEqual(noticesFor(yield* now, unit).map(({ says }) => says), [{ _tag: "DeadlineMoved", from: Day.Day.make("1970-04-01"), until: Day.Day.make("1970-02-27"), because: "policy" }])
      assert.deepStrictEqual(movesOf(yield* now, { policy }), [])
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("refuses a policy that leaves out what proposals refer to, already when it is looked at", () =>
    Effect.gen(function*() {
      yield* handedOver
      const [first, second, ...rest] = policy.categories
      const without: Committee.Policy.Policy = { ...policy, categories: [first, ...rest.filter(({ id }) => id !== "society"), ...(second === undefined ? [] : [second])] }
      const refused = yield* Effect.flip(as(staff)(Committees.use((it) => it.adoptPolicy(without))))
      assert.strictEqual(refused._tag, "Committee.PolicyAmiss")
      assert.deepStrictEqual(Result.getOrThrow(Result.flip(previewOf(yield* now, { policy: without }))).faults, [{ path: ["categories", "society"], why: "stillUsed" }])
      assert.strictEqual(yield* due, "1970-04-01")
    }).pipe(Effect.provide(layer), Effect.scoped))

  it.effect("moves what a published holiday moves, and counts nothing where nothing moves", () =>
    Effect.gen(function*() {
      yield* handedOver
      const calendar: Committee.Calendar.Calendar = { years: [1970], holidays: [Day.Day.make("1970-04-01")], makeUpDays: [] }
      assert.strictEqual(yield* as(staff)(Committees.use((it) => it.publishCalendar(calendar))), 1)
      assert.strictEqual(yield* due, "1970-03-31")
      assert.strictEqual(yield* as(staff)(Committees.use((it) => it.publishCalendar(calendar))), 0)
    }).pipe(Effect.provide(layer), Effect.scoped))
})
