import { Committee, Day, Member, Notice, Proposal, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, HashMap, Layer } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Journal } from "../journal/Journal.ts"
import { Proposals } from "../proposals/Proposals.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Notices, noticesFor } from "./Notices.ts"
import { remindDaily } from "./remindDaily.ts"

const committee = Committee.Id.make("binhe")
const author: Seated = { account: "ann", committee, roles: ["member"], member: Member.Id.make("m-1") }
const staff: Seated = { account: "bo", committee, roles: ["proposalsStaff"] }
const unit: Seated = { account: "cy", committee, roles: ["handlingUnit"], unit: Unit.Id.make("transport") }
const content: Proposal.Content.Content = { title: "关于增设夜间公交的提案", category: "society", situation: "夜班工人无车可乘。", analysis: "三条干线均止于二十一时。", recommendations: [{ number: 1, text: "开通两条夜间线路。" }] }
const id = Proposal.Id.make("p-1")

const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)
/** A proposal handed over on 1 January 1970, due on 1 April. */
const handedOver = Effect.gen(function*() {
  const proposals = yield* Proposals
  yield* founding
  yield* as(author)(proposals.draft(id, { content, with: [] }))
  yield* as(author)(proposals.submit(id))
  yield* as(staff)(proposals.recommend(id, { _tag: "File" }))
  yield* as(staff)(proposals.file(id))
  yield* as(staff)(proposals.handOver(id, { _tag: "Sole", unit: Unit.Id.make("transport") }))
})

const kept = Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)
/** One process: its own fold of the house, on the journal it shares with others. */
const oneProcess = Layer.fresh(Layer.provideMerge(Layer.mergeAll(Proposals.layer, Notices.layer), Houses.layer))
const told = Houses.use((houses) => houses.now(committee)).pipe(Effect.map((house) => [...HashMap.values(house.notices)]))
const remind = (day: string) => Notices.use((notices) => notices.remind(committee, Day.Day.make(day)))

describe("Notices", () => {
  it.effect("gives each notice once when two processes remind at the same moment, again and again", () =>
    Effect.gen(function*() {
      yield* Effect.provide(handedOver, oneProcess)
      const days = ["1970-03-01", "1970-03-02", "1970-03-02", "1970-03-22", "1970-04-01", "1970-04-02", "1970-05-09"]
      const process = Effect.provide(Effect.forEach(days, remind), oneProcess)
      const [one, other] = yield* Effect.all([process, process], { concurrency: "unbounded" })
      const notices = yield* Effect.provide(told, oneProcess)
      assert.strictEqual([...one, ...other].reduce((sum, count) => sum + count, 0), notices.length)
      const rungs = notices.flatMap(({ says, to }) => says._tag === "Reminder" ? [`${says.rung} ${to._tag}`] : [])
      assert.strictEqual(new Set(notices.map((notice) => notice.id)).size, notices.length)
      assert.includeMembers(rungs, ["before-30 Unit", "before-10 Role", "on-day Unit", "after-1 Role", "after-30 Role"])
    }).pipe(Effect.scoped, Effect.provide(kept)))

  it.effect("reminds at eight in the morning in China, every day, by the jobs of the house", () =>
    Effect.gen(function*() {
      yield* handedOver
      yield* remindDaily
      yield* TestClock.adjust("58 days")
      assert.deepStrictEqual((yield* told).length, 0)
      yield* TestClock.adjust("3 days")
      assert.deepStrictEqual((yield* told).map(({ says }) => says._tag === "Reminder" && says.rung), ["before-30"])
      yield* TestClock.adjust("10 days")
      assert.strictEqual((yield* told).length, 1)
    }).pipe(Effect.provide(Layer.merge(oneProcess, Jobs.layerMemory)), Effect.scoped, Effect.provide(kept)))

  it.effect("lets those see it whom it is for, the first one named, and nobody else", () =>
    Effect.gen(function*() {
      yield* handedOver
      yield* remind("1970-03-03")
      const house = yield* Houses.use((houses) => houses.now(committee))
      const mine = noticesFor(house, unit)[0]
      assert.isDefined(mine)
      const see = (visitor: Seated) => as(visitor)(Notices.use((notices) => notices.see(mine?.id ?? Notice.Id.make("none"))))
      assert.deepStrictEqual(noticesFor(house, author), [])
      assert.strictEqual((yield* Effect.flip(see(author)))._tag, "Notice.NotFound")
      yield* see(unit)
      assert.strictEqual((yield* Effect.flip(see(unit)))._tag, "Notice.AlreadySeen")
      const after = yield* Houses.use((houses) => houses.now(committee))
      assert.strictEqual(noticesFor(after, unit)[0]?.seen?.by, "cy")
    }).pipe(Effect.provide(oneProcess), Effect.scoped, Effect.provide(kept)))

  it.effect("tells the staff of a return, and the leader of the third", () =>
    Effect.gen(function*() {
      yield* handedOver
      const proposals = yield* Proposals
      const back = as(unit)(proposals.returnToOffice(id, "不属本单位职责"))
      yield* back
      for (let times = 2; times <= 3; times++) {
        yield* as(staff)(proposals.handOver(id, { _tag: "Sole", unit: Unit.Id.make("transport") }))
        yield* back
      }
      const sent = (yield* told).flatMap(({ says, to }) => says._tag === "SentBack" && to._tag === "Role" ? [`${says.times} ${to.role}`] : [])
      assert.deepStrictEqual(sent.sort(), ["1 proposalsStaff", "2 proposalsStaff", "3 leader", "3 proposalsStaff"])
    }).pipe(Effect.provide(oneProcess), Effect.scoped, Effect.provide(kept)))
})
