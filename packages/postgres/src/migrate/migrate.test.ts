import { assert, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { SqlClient } from "effect/sql"
import { layer } from "../Postgres.ts"
import { freshUrl } from "../testing/freshDatabase.ts"
import { editions, latest, table } from "./editions.ts"
import { check, EncodingUnfit, SchemaTooNew, ServerTooOld } from "./migrate.ts"

const made = Effect.flatMap(SqlClient.SqlClient, (sql) => sql<{ name: string }>`select name from ${sql(table)} order by migration_id`)

it.live("makes every change once when several processes start together", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl
    const start = made.pipe(Effect.provide(layer({ url, maxConnections: 2 }), { local: true }))
    const found = yield* Effect.all([start, start, start], { concurrency: "unbounded" })
    const all = Object.keys(editions).map((edition) => ({ name: edition.slice(5) }))
    assert.deepStrictEqual(found, [all, all, all])
  }))

it.live("refuses a database that a later edition has changed, and leaves it as it is", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl
    const later = Effect.flatMap(SqlClient.SqlClient, (sql) => sql`insert into ${sql(table)} (migration_id, name) values (${latest + 7}, 'later')`)
    yield* Effect.provide(later, layer({ url }), { local: true })
    const refused = yield* Effect.flip(Effect.provide(made, layer({ url }), { local: true }))
    assert.deepStrictEqual(refused, new SchemaTooNew({ found: latest + 7, known: latest }))
  }))

it("refuses a database that does not keep text as UTF-8", () => {
  assert.deepStrictEqual(check({ version: 180_004, encoding: "SQL_ASCII" }), Result.fail(new EncodingUnfit({ encoding: "SQL_ASCII" })))
})

it("refuses a PostgreSQL before 15 and takes 15", () => {
  assert.deepStrictEqual(check({ version: 140_012, encoding: "UTF8" }), Result.fail(new ServerTooOld({ version: 140_012 })))
  assert.deepStrictEqual(check({ version: 150_000, encoding: "UTF8" }), Result.void)
})

it("numbers every change apart, in the order they are made", () => {
  const numbers = Object.keys(editions).map((edition) => Number.parseInt(edition, 10))
  assert.deepStrictEqual(numbers, [...new Set(numbers)].sort((a, b) => a - b))
  assert.strictEqual(latest, numbers.at(-1))
})
