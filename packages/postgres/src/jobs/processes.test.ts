import { PgConnection } from "@effect/sql-pg"
import { assert, it } from "@effect/vitest"
import { Jobs } from "@jianyan/services"
import { Time } from "@jianyan/services/testing"
import { DateTime, Duration, Effect, Layer, Option, Queue, Redacted, Stream } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { Database } from "../Database.ts"
import { freshUrl } from "../testing/freshDatabase.ts"
import { count } from "../testing/taker.ts"
import { layer } from "./layer.ts"
import { layerTest } from "./time.ts"

/** Starts a process that puts jobs off or takes them; killed with the scope unless it ended. */
const process = (url: Redacted.Redacted, ...given: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const said = yield* Queue.unbounded<string>()
    const child = yield* Effect.acquireRelease(
      Effect.sync(() =>
        spawn(globalThis.process.execPath, [fileURLToPath(new URL("../testing/taker.ts", import.meta.url)), ...given], {
          stdio: ["pipe", "pipe", "inherit"],
          env: { ...globalThis.process.env, DATABASE_URL: Redacted.value(url) }
        })
      ),
      (started) => Effect.sync(() => started.kill("SIGKILL"))
    )
    const ended = once(child, "exit")
    createInterface(child.stdout).on("line", (line) => Queue.offerUnsafe(said, line))
    return {
      said: Queue.take(said),
      go: Effect.sync(() => child.stdin.write("go\n")),
      end: Effect.promise(() => (child.stdin.end(), ended)),
      kill: Effect.promise(() => (child.kill("SIGKILL"), ended))
    }
  })

const ask = (url: Redacted.Redacted, question: string) =>
  Effect.scoped(Effect.flatMap(PgConnection.make({ url }), (connection) => Effect.map(connection.query(question), ({ rows }) => rows)))

/** Writes down every acknowledgement in the database itself, so that a second one for a job is seen. */
const witness = (url: Redacted.Redacted) =>
  Effect.forEach([
    "create table acknowledged (number text)",
    `create function witness() returns trigger language plpgsql as $$
      begin insert into public.acknowledged values (new.data ->> 'payload'); return null; end
    $$`,
    `create trigger witness after update on jobs.job for each row
      when (new.state = 'completed' and new.name = 'count') execute function witness()`
  ], (statement) => ask(url, statement), { discard: true })

const numbers = (many: number) => Array.from({ length: many }, (_, index) => String(index + 1))

/** The jobs that were acknowledged, once for each time they were, in order. */
const acknowledged = (url: Redacted.Redacted) =>
  Effect.map(ask(url, "select number from acknowledged order by number::int"), (rows) => rows.map(({ number }) => String(number)))

const at = (url: Redacted.Redacted) => Layer.succeed(Database, { url })
/** The schema of the jobs, made by a process that came and went. */
const made = (url: Redacted.Redacted) => Effect.provide(Effect.void, Layer.provide(layer(), at(url)), { local: true })

it.live("does what was put off before its process was killed, and acknowledges it once", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl
    const killed = yield* process(url, "queue", "3")
    assert.strictEqual(yield* killed.said, "queued")
    yield* killed.kill
    yield* witness(url)
    const ran = yield* Queue.unbounded<number>()
    const afterRestart = Effect.scoped(Effect.gen(function*() {
      const jobs = yield* Jobs
      yield* jobs.run(count, (number) => Queue.offer(ran, number))
      return [yield* Queue.take(ran), yield* Queue.take(ran), yield* Queue.take(ran)]
    })).pipe(Effect.provide(Layer.provide(layer(), at(url)), { local: true }))
    assert.deepStrictEqual((yield* afterRestart).sort(), [1, 2, 3])
    const afterAnother = Effect.scoped(Effect.gen(function*() {
      const jobs = yield* Jobs
      yield* jobs.run(count, (number) => Queue.offer(ran, number))
      yield* jobs.at(count, yield* DateTime.now, 4, { key: "4" })
      return yield* Queue.take(ran)
    })).pipe(Effect.provide(Layer.provide(layer(), at(url)), { local: true }))
    assert.strictEqual(yield* afterAnother, 4)
    assert.deepStrictEqual(yield* acknowledged(url), numbers(4))
  }))

it.live("does again what a process was at when it was killed, and acknowledges it once", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl
    yield* made(url)
    yield* witness(url)
    const asker = yield* process(url, "queue", "1")
    const killed = yield* process(url, "take")
    assert.strictEqual(yield* asker.said, "queued")
    assert.strictEqual(yield* killed.said, "took 1")
    yield* asker.kill
    yield* killed.kill
    assert.deepStrictEqual(yield* acknowledged(url), [])
    yield* Effect.scoped(Effect.gen(function*() {
      const { pass } = yield* Time
      const ran = yield* Queue.unbounded<number>()
      yield* (yield* Jobs).run(count, (number) => Queue.offer(ran, number))
      let found = Option.none<number>()
      for (let minutes = 0; minutes < 10 && Option.isNone(found); minutes++) {
        yield* pass(Duration.minutes(1))
        found = yield* Queue.poll(ran)
      }
      assert.deepStrictEqual(found, Option.some(1))
    })).pipe(Effect.provide(Layer.provide(layerTest, at(url)), { local: true }))
    assert.deepStrictEqual(yield* acknowledged(url), ["1"])
  }))

it.live("shares the work between two processes, and acknowledges no job twice", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl
    yield* made(url)
    yield* witness(url)
    const takers = [yield* process(url, "take"), yield* process(url, "take")]
    const asker = yield* process(url, "queue", "40")
    assert.strictEqual(yield* asker.said, "queued")
    // Each is stopped at its first job until both have one, so neither can do all the work.
    for (const taker of takers) assert.match(yield* taker.said, /^took /u)
    for (const taker of takers) yield* taker.go
    const lines = Stream.mergeAll(takers.map((taker) => Stream.fromEffectRepeat(taker.said)), { concurrency: "unbounded" })
    const done = yield* lines.pipe(Stream.filter((line) => line.startsWith("done ")), Stream.map((line) => line.slice(5)), Stream.take(40), Stream.runCollect)
    for (const taker of takers) yield* taker.end
    assert.deepStrictEqual([...done].sort((a, b) => Number(a) - Number(b)), numbers(40))
    assert.deepStrictEqual(yield* acknowledged(url), numbers(40))
  }))
