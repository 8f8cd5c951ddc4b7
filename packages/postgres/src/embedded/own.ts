import { PgConnection } from "@effect/sql-pg"
import { Deferred, Effect, Queue, type Redacted, Schedule, type Scope } from "effect"
import type { SqlError } from "effect/sql"

/** Any fixed number: who holds this lock of the server owns the folder it stands in. */
const lock = 7_305_002

/**
 * Takes the ownership of a server until the scope closes, and says whether it could be had.
 * It is a lock of PostgreSQL's own, so it is lost with the process that held it, however that ended.
 * A connection that breaks is made again and the lock taken anew.
 */
export const own = (url: Redacted.Redacted): Effect.Effect<boolean, SqlError.SqlError, Scope.Scope> =>
  Effect.gen(function*() {
    const first = yield* Deferred.make<boolean, SqlError.SqlError>()
    const hold = Effect.scoped(Effect.gen(function*() {
      const connection = yield* PgConnection.make({ url, applicationName: "jianyan-owner" })
      const { rows } = yield* connection.query("select pg_try_advisory_lock($1::text::bigint) as owned", [String(lock)])
      const owned = rows[0]?.["owned"] === true
      yield* Deferred.succeed(first, owned)
      if (!owned) return
      const silent = yield* connection.listen("jianyan_owner")
      while (true) yield* Queue.take(silent)
    }))
    yield* hold.pipe(
      Effect.tapError((error) => Deferred.fail(first, error)),
      Effect.retry(Schedule.spaced("1 second")),
      Effect.forkScoped
    )
    return yield* Deferred.await(first)
  })
