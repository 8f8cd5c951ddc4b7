import type { Journal } from "@jianyan/services"
import { toEntry } from "@jianyan/services/journal"
import { Cause, DateTime, Deferred, Effect, Option, Scope } from "effect"
import { SqlClient, type SqlError } from "effect/sql"
import { commit, type Outcome, type Request } from "./commit.ts"

/** The most appends one transaction takes. */
const together = 128

interface Waiting extends Request {
  readonly done: Deferred.Deferred<Outcome, SqlError.SqlError>
}

/** The appends of one committee that arrived while another was being written. */
interface Line {
  waiting: Array<Waiting>
  writing: boolean
}

/**
 * Makes the `append` of a journal.
 * Appends of one committee that arrive while one is being written share the next transaction, and so one flush to disk.
 * Inside a transaction of the caller an append takes part in it, and takes effect with it.
 */
export const makeAppend: Effect.Effect<Journal["Service"]["append"], never, SqlClient.SqlClient | Scope.Scope> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const scope = yield* Scope.Scope
  const lines = new Map<string, Line>()
  const save = (committee: string, requests: ReadonlyArray<Request>) =>
    Effect.provideService(commit(committee, requests), SqlClient.SqlClient, sql)

  const settle = (committee: string, batch: ReadonlyArray<Waiting>): Effect.Effect<void> =>
    Effect.matchCauseEffect(save(committee, batch), {
      onSuccess: (outcomes) =>
        Effect.forEach(batch, ({ done }, i) => {
          const outcome = outcomes[i]
          return outcome === undefined ? Effect.void : Deferred.succeed(done, outcome)
        }, { discard: true }),
      onFailure: (cause) =>
        batch.length > 1 && !wasCutOff(cause)
          ? Effect.forEach(batch, (one) => settle(committee, [one]), { discard: true })
          : Effect.forEach(batch, ({ done }) => Deferred.failCause(done, cause), { discard: true })
    })

  /** Writes until nobody waits; who was just answered has a moment to come again and share the next transaction. */
  const drain = (committee: string, line: Line): Effect.Effect<void> =>
    Effect.gen(function*() {
      while (line.waiting.length > 0) {
        yield* settle(committee, line.waiting.splice(0, together))
        yield* Effect.yieldNow
      }
      line.writing = false
    })

  /** A request that stands in line is written, also when nobody waits for its answer any more. */
  const queued = (committee: string, request: Request) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function*() {
        const line = lines.get(committee) ?? { waiting: [], writing: false }
        lines.set(committee, line)
        const done = yield* Deferred.make<Outcome, SqlError.SqlError>()
        line.waiting.push({ ...request, done })
        if (!line.writing) {
          line.writing = true
          yield* Effect.forkIn(Effect.uninterruptible(drain(committee, line)), scope)
        }
        return yield* restore(Deferred.await(done))
      }))

  return Effect.fn("Journal.append")(function*(committee, writes, given) {
    const request = { writes, given, now: yield* DateTime.now }
    const inTransaction = Option.isSome(yield* Effect.serviceOption(sql.transactionService))
    const outcome = yield* inTransaction
      ? Effect.map(save(committee, [request]), ([only]) => only)
      : queued(committee, request)
    if (outcome === undefined) return []
    return (yield* Effect.fromResult(outcome)).map(toEntry)
  }, Effect.catchTag("SqlError", Effect.die))
})

/** Whether the connection broke, so that nobody knows if the transaction was kept; such a batch is not tried again. */
const wasCutOff = (cause: Cause.Cause<SqlError.SqlError>): boolean =>
  cause.reasons.some((reason) => Cause.isFailReason(reason) && reason.error.reason._tag === "ConnectionError")
