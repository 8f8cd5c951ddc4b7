import { Cause, Cron, DateTime, Effect, Exit, Fiber, type Schema, type Scope, Semaphore } from "effect"
import { type Failed, type Kind, patience, PayloadUnfit, reason, recurrence } from "./Job.ts"
import type { Jobs } from "./Jobs.ts"

/** A job as memory keeps it. */
interface Kept {
  readonly id: string
  readonly name: string
  readonly key?: string
  readonly payload: Schema.Json
  readonly attempts: number
}

/** Who takes the jobs of one kind, one after another: how it reads a payload into work, and what it is doing now. */
interface Worker {
  readonly read: (payload: Schema.Json) => Effect.Effect<Effect.Effect<void, unknown>, unknown>
  readonly turn: Semaphore.Semaphore
  readonly underWay: Set<Fiber.Fiber<void>>
}

/** Makes jobs in memory; each that waits is a fiber of the scope. */
export const makeMemory: Effect.Effect<Jobs["Service"], never, Scope.Scope> = Effect.gen(function*() {
  const scope = yield* Effect.scope
  const workers = new Map<string, Worker>()
  const asleep = new Map<string, Fiber.Fiber<void>>()
  let due: ReadonlyArray<Kept> = []
  const failed: Array<Failed> = []
  const slot = ({ name, key, id }: Kept) => JSON.stringify(key === undefined ? [name, id, "recurrence"] : [name, key])

  const waitFor = (job: Kept, millis: number): Effect.Effect<void> =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkIn(
        Effect.sleep(millis).pipe(Effect.andThen(Effect.sync(() => asleep.delete(slot(job)))), Effect.andThen(begin(job)), Effect.asVoid),
        scope
      )
      asleep.set(slot(job), fiber)
    })

  const begin = (job: Kept): Effect.Effect<void> =>
    Effect.suspend(() => {
      const worker = workers.get(job.name)
      if (worker === undefined) {
        due = [...due, job]
        return Effect.void
      }
      const tried = { ...job, attempts: job.attempts + 1 }
      const attempt = Effect.matchEffect(worker.read(job.payload), {
        onFailure: (error) => giveUp(tried, error),
        onSuccess: (work) => Effect.onExit(worker.turn.withPermits(1)(work), (exit) => settle(tried, exit))
      })
      return Effect.gen(function*() {
        const fiber = yield* Effect.forkIn(Effect.asVoid(Effect.exit(attempt)), scope)
        worker.underWay.add(fiber)
        fiber.addObserver(() => worker.underWay.delete(fiber))
      })
    })

  const giveUp = ({ id, name, key, payload, attempts }: Kept, error: unknown) =>
    Effect.map(DateTime.now, (at) => {
      failed.push({ id, name, ...key === undefined ? {} : { key }, payload, attempts, reason: reason(error), at })
    })

  const settle = (job: Kept, exit: Exit.Exit<void, unknown>): Effect.Effect<void> => {
    if (Exit.isSuccess(exit)) return Effect.void
    if (job.attempts > patience.retries) return giveUp(job, Cause.squash(exit.cause))
    return waitFor(job, Math.min(patience.longest, patience.first * 2 ** (job.attempts - 1)) * 1000)
  }

  const listen = Effect.fnUntraced(function*(name: string, read: Worker["read"]) {
    const worker: Worker = { read, turn: Semaphore.makeUnsafe(1), underWay: new Set() }
    yield* Effect.acquireRelease(
      Effect.sync(() => void workers.set(name, worker)),
      () =>
        Effect.suspend(() => {
          workers.delete(name)
          return Effect.forEach([...worker.underWay], Fiber.interrupt, { discard: true })
        })
    )
    const before = due.filter((job) => job.name === name)
    due = due.filter((job) => job.name !== name)
    yield* Effect.forEach(before, begin, { discard: true })
  })

  const forget = (job: Kept) =>
    Effect.suspend(() => {
      due = due.filter((one) => slot(one) !== slot(job))
      const fiber = asleep.get(slot(job))
      return fiber === undefined ? Effect.void : Fiber.interrupt(fiber)
    })

  return {
    every: Effect.fnUntraced(function*<E, R>(name: string, cron: string, timezone: string, work: Effect.Effect<void, E, R>) {
      const times = yield* Effect.fromResult(recurrence(cron, timezone))
      const context = yield* Effect.context<R>()
      yield* listen(name, () => Effect.succeed(Effect.provideContext(work, context)))
      const once = Effect.gen(function*() {
        const now = yield* DateTime.now
        yield* Effect.sleep(Cron.next(times, now).getTime() - DateTime.toEpochMillis(now))
        yield* begin({ id: crypto.randomUUID(), name, payload: null, attempts: 0 })
      })
      yield* Effect.forkScoped(Effect.forever(once))
    }),
    at: <A>(kind: Kind<A>, when: DateTime.Utc, payload: A, { key }: { readonly key: string }) =>
      Effect.gen(function*() {
        const written = yield* Effect.mapError(kind.encode(payload), () => new PayloadUnfit({ name: kind.name, key }))
        const job = { id: crypto.randomUUID(), name: kind.name, key, payload: written, attempts: 0 }
        yield* forget(job)
        const now = yield* DateTime.now
        yield* waitFor(job, Math.max(0, DateTime.toEpochMillis(when) - DateTime.toEpochMillis(now)))
      }),
    run: Effect.fnUntraced(function*<A, E, R>(kind: Kind<A>, handler: (payload: A) => Effect.Effect<void, E, R>) {
      const context = yield* Effect.context<R>()
      yield* listen(kind.name, (written) => Effect.map(kind.decode(written), (payload) => Effect.provideContext(handler(payload), context)))
    }),
    failed: Effect.sync(() => [...failed])
  }
})
