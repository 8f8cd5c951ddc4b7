import { assert, layer as provided } from "@effect/vitest"
import { type HouseEvent, Proposal } from "@jianyan/domain"
import { Journal, type Write } from "@jianyan/services"
import { DateTime, Effect, Exit, Fiber, Option, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { Database } from "../Database.ts"
import { layer as keptAt } from "../Postgres.ts"
import { freshDatabase } from "../testing/freshDatabase.ts"

const given = { actor: "account-1", occurredAt: DateTime.makeUnsafe("2026-03-01T08:00:00.000Z") }
const commended = (id: string): HouseEvent.HouseEvent => ({
  _tag: "ProposalCommended",
  proposal: Proposal.Id.make(id),
  at: given.occurredAt
})
const write = (stream: string, expected: number, count = 1): Write => ({
  stream,
  expected,
  events: Array.from({ length: count }, () => commended("p-1"))
})

/** The journal of another process on the same database. */
const elsewhere = <A, E>(effect: Effect.Effect<A, E, Journal>) =>
  Effect.flatMap(Database, ({ url }) => Effect.provide(effect, keptAt({ url, maxConnections: 3 }), { local: true }))

provided(freshDatabase, { timeout: "60 seconds", excludeTestServices: true })("several processes on one journal", (it) => {
  it.effect("follow what another has written", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      yield* journal.append("heard", [write("proposal/1", 0)], given)
      const following = yield* journal.tail("heard", 0).pipe(Stream.take(31), Stream.runCollect, Effect.forkChild)
      yield* elsewhere(Journal.use((other) =>
        Effect.forEach(Array.from({ length: 30 }, (_, i) => i), (i) => other.append("heard", [write("proposal/1", i + 1)], given))))
      assert.deepStrictEqual((yield* Fiber.join(following)).map((entry) => entry.seq), Array.from({ length: 31 }, (_, i) => i + 1))
    }))

  it.effect("write side by side without a gap or a loss", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const writer = (stream: string) =>
        Journal.use((j) =>
          Effect.forEach(Array.from({ length: 40 }, (_, i) => i), (i) => j.append("beside", [write(stream, i)], { ...given, id: `${stream}/${i}` })))
      yield* Effect.all([writer("proposal/1"), writer("proposal/2"), elsewhere(writer("proposal/3")), elsewhere(writer("proposal/4"))], {
        concurrency: "unbounded"
      })
      const entries = yield* Stream.runCollect(journal.read("beside"))
      assert.deepStrictEqual(entries.map((entry) => entry.seq), Array.from({ length: 160 }, (_, i) => i + 1))
      assert.deepStrictEqual(yield* journal.verify("beside"), Option.none())
    }))

  it.effect("answer a request that another has answered", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const keyed = { ...given, id: "request-1" }
      const first = yield* journal.append("answered", [write("proposal/1", 0, 2)], keyed)
      const again = yield* elsewhere(Journal.use((other) => other.append("answered", [write("proposal/1", 0, 2)], keyed)))
      assert.deepStrictEqual(again, first)
    }))

  it.effect("go on following when the listening connection is lost", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const sql = yield* SqlClient.SqlClient
      const following = yield* journal.tail("lost", 0).pipe(Stream.take(2), Stream.runCollect, Effect.forkChild)
      yield* journal.append("lost", [write("proposal/1", 0)], given)
      const lost = yield* sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like 'LISTEN%' and pid <> pg_backend_pid()`
      assert.lengthOf(lost, 1)
      yield* journal.append("lost", [write("proposal/1", 1)], given)
      assert.deepStrictEqual((yield* Fiber.join(following)).map((entry) => entry.seq), [1, 2])
    }))
})

provided(freshDatabase, { timeout: "60 seconds", excludeTestServices: true })("an append", (it) => {
  it.effect("takes effect with the transaction of its caller, or not at all", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const sql = yield* SqlClient.SqlClient
      const appended = journal.append("within", [write("proposal/1", 0)], given)
      const failed = yield* Effect.exit(sql.withTransaction(Effect.andThen(appended, Effect.fail("changed my mind"))))
      assert.isTrue(Exit.isFailure(failed))
      assert.strictEqual(yield* journal.head("within"), 0)
      yield* sql.withTransaction(appended)
      assert.strictEqual(yield* journal.head("within"), 1)
    }))

  it.effect("that the database cannot hold spoils none of those written with it", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const streams = ["proposal/1", "proposal/\u0000", "proposal/2", "proposal/3"]
      const exits = yield* Effect.forEach(streams, (stream) => Effect.exit(journal.append("poison", [write(stream, 0)], given)), {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual(exits.map(Exit.isSuccess), [true, false, true, true])
      assert.strictEqual(yield* journal.head("poison"), 3)
      assert.deepStrictEqual(yield* journal.verify("poison"), Option.none())
    }))

  it.effect("shares its transaction with others that arrive with it", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const sql = yield* SqlClient.SqlClient
      yield* Effect.forEach(
        Array.from({ length: 64 }, (_, i) => i),
        (i) => journal.append("together", [write(`proposal/${i}`, 0)], given),
        { concurrency: "unbounded" }
      )
      const [transactions] = yield* sql<{ count: number }>`
        select count(distinct xmin::text)::int as count from journal_entry where committee = 'together'`
      assert.isAtMost(transactions?.count ?? 64, 4)
    }))

  it.effect("cannot be changed or deleted by a statement", () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const sql = yield* SqlClient.SqlClient
      yield* journal.append("stays", [write("proposal/1", 0)], given)
      const tries = [sql`update journal_entry set event = '{}'`, sql`delete from journal_entry`, sql`truncate journal_entry`]
      for (const change of tries) assert.isTrue(Exit.isFailure(yield* Effect.exit(change)))
      assert.deepStrictEqual(yield* journal.verify("stays"), Option.none())
    }))
})

