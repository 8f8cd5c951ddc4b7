import { Effect, Result, Schema } from "effect"
import { Migrator, SqlClient } from "effect/sql"
import { editions, latest, table } from "./editions.ts"

/** Refuses a PostgreSQL older than 15; `version` is the server's own, such as 140012. */
export class ServerTooOld extends Schema.TaggedError<ServerTooOld>()("Postgres.ServerTooOld", { version: Schema.Int }) {}

/** Refuses a database that does not keep text as UTF-8. */
export class EncodingUnfit extends Schema.TaggedError<EncodingUnfit>()("Postgres.EncodingUnfit", { encoding: Schema.String }) {}

/** Refuses a database that a later edition of the house has already changed. */
export class SchemaTooNew extends Schema.TaggedError<SchemaTooNew>()("Postgres.SchemaTooNew", {
  found: Schema.Int,
  known: Schema.Int
}) {}

/** What a server says of itself. */
export interface Server {
  /** Such as 180004 for 18.4. */
  readonly version: number
  readonly encoding: string
}

/** Refuses a server that is too old, or does not keep text as UTF-8. */
export const check = ({ version, encoding }: Server): Result.Result<void, ServerTooOld | EncodingUnfit> => {
  if (version < 150_000) return Result.fail(new ServerTooOld({ version }))
  if (encoding !== "UTF8") return Result.fail(new EncodingUnfit({ encoding }))
  return Result.void
}

/** Any fixed number: who holds this lock of the database may change its schema. */
const lock = 7_305_001

/**
 * Brings the database to the schema this edition knows, in one transaction.
 * Processes that start together wait for one another.
 */
export const migrate = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  return yield* sql.withTransaction(Effect.gen(function*() {
    yield* sql`select pg_advisory_xact_lock(${lock}::bigint)`
    yield* checkServer
    const found = yield* edition
    if (found > latest) return yield* new SchemaTooNew({ found, known: latest })
    return yield* Migrator.make({})({ table, loader: Migrator.fromRecord(editions) })
  }))
})

/** The schema a database has: the number of the last change made to it, or 0. */
export const edition = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const [there] = yield* sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`
  if (there?.there !== true) return 0
  const [row] = yield* sql<{ found: number }>`select coalesce(max(migration_id), 0)::int as found from ${sql(table)}`
  return row?.found ?? 0
})

const checkServer = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const [server] = yield* sql<Server>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`
  yield* Effect.fromResult(check(server ?? { version: 0, encoding: "" }))
})
