import { Job, Jobs } from "@jianyan/services"
import { Cause, DateTime, Effect, Exit, Layer, Schema } from "effect"
import type { Job as Taken, JobResult } from "pg-boss"
import type { Database } from "../Database.ts"
import { boss as start, type Given } from "./boss.ts"
import { givenUp, queues } from "./queues.ts"

/** What stands in the database for a job: its payload, which need not be an object, and its key; nothing for a recurrence. */
const Written = Schema.NullOr(Schema.Struct({ key: Schema.String, payload: Schema.Json }))
const decodeWritten = Schema.decodeUnknownSync(Written)
const isSaid = Schema.is(Schema.Struct({ reason: Schema.String }))

/** How a job is read into work, or not. */
type Read = (payload: Schema.Json) => Effect.Effect<Effect.Effect<void, unknown>, unknown>

/**
 * Keeps jobs on the house's PostgreSQL with pg-boss, in a schema of its own. A job begins within half a minute of its time.
 */
export const layer = (given: Given = {}): Layer.Layer<Jobs, never, Database> => Layer.effect(Jobs, Effect.gen(function*() {
  const boss = yield* start(given)
  const open = queues(boss)

  const attempt = (read: Read, payload: Schema.Json): Effect.Effect<Omit<JobResult, "id">> =>
    Effect.matchEffect(read(payload), {
      onFailure: (error) => Effect.succeed({ status: "deadletter", output: { reason: Job.reason(error) } }),
      onSuccess: (work) =>
        Effect.map(Effect.exit(work), (exit) =>
          Exit.isSuccess(exit) ? { status: "completed" } : { status: "failed", output: { reason: Job.reason(Cause.squash(exit.cause)) } })
    })

  const listen = Effect.fnUntraced(function*(name: string, read: Read) {
    yield* open(name)
    const run = Effect.runPromiseExitWith(yield* Effect.context())
    const leaving = new AbortController()
    const take = async ({ id, data, signal }: Taken<unknown>): Promise<JobResult> => {
      const exit = await run(attempt(read, decodeWritten(data)?.payload ?? null), { signal: AbortSignal.any([signal, leaving.signal]) })
      // Without this the worker would wait out its interval between one job and the next.
      boss.notifyWorker(await worker)
      return Exit.isSuccess(exit) ? { id, ...exit.value } : { id, status: "failed", output: { reason: Job.reason(Cause.squash(exit.cause)) } }
    }
    const worker = boss.work<unknown, ReadonlyArray<JobResult>, { perJobResults: true }>(name, { perJobResults: true }, (taken) =>
      Promise.all(taken.map(take)))
    yield* Effect.acquireRelease(Effect.promise(() => worker), (id) =>
      Effect.promise(() => {
        leaving.abort()
        return boss.offWork(name, { id, wait: true })
      }))
  })

  return Jobs.of({
    every: Effect.fnUntraced(function*<E, R>(name: string, cron: string, timezone: string, work: Effect.Effect<void, E, R>) {
      yield* Effect.fromResult(Job.recurrence(cron, timezone))
      const context = yield* Effect.context<R>()
      yield* listen(name, () => Effect.succeed(Effect.provideContext(work, context)))
      yield* Effect.promise(() => boss.schedule(name, cron, null, { tz: timezone, missed: "once" }))
    }),
    at: <A>(kind: Job.Kind<A>, when: DateTime.Utc, payload: A, { key }: { readonly key: string }) =>
      Effect.gen(function*() {
        const written = yield* Effect.mapError(kind.encode(payload), () => new Job.PayloadUnfit({ name: kind.name, key }))
        yield* open(kind.name)
        yield* Effect.promise(() => boss.upsert(kind.name, { key, payload: written }, { singletonKey: key, startAfter: DateTime.toDateUtc(when) }))
      }),
    run: Effect.fnUntraced(function*<A, E, R>(kind: Job.Kind<A>, handler: (payload: A) => Effect.Effect<void, E, R>) {
      const context = yield* Effect.context<R>()
      yield* listen(kind.name, (written) => Effect.map(kind.decode(written), (payload) => Effect.provideContext(handler(payload), context)))
    }),
    failed: Effect.gen(function*() {
      const found = yield* Effect.promise(() => boss.findJobs(givenUp))
      return found.map(({ id, data, createdOn, sourceName, sourceRetryCount, sourceOutput }): Job.Failed => {
        const written = decodeWritten(data)
        return {
          id,
          name: sourceName ?? givenUp,
          ...written === null ? {} : { key: written.key },
          payload: written?.payload ?? null,
          attempts: (sourceRetryCount ?? 0) + 1,
          reason: isSaid(sourceOutput) ? sourceOutput.reason : JSON.stringify(sourceOutput),
          at: DateTime.fromDateUnsafe(createdOn)
        }
      }).sort((a, b) => DateTime.Order(a.at, b.at))
    })
  })
}))
