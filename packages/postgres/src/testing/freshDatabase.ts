import { PgConnection } from "@effect/sql-pg"
import { Effect, Layer, Redacted } from "effect"
import { randomUUID } from "node:crypto"
import { layer } from "../Postgres.ts"

/**
 * Makes an empty database on the server of the test run (TEST_PG_URL) and drops it when the scope closes.
 * Dies where there is no server: run the tests by the configuration of this package, which starts one.
 */
export const freshUrl = Effect.gen(function*() {
  const server = process.env["TEST_PG_URL"]
  if (server === undefined) return yield* Effect.die("TEST_PG_URL is not set")
  const name = `test_${randomUUID().replaceAll("-", "")}`
  const run = (statement: string) =>
    Effect.scoped(Effect.flatMap(PgConnection.make({ url: Redacted.make(server) }), (connection) => connection.query(statement)))
  yield* Effect.acquireRelease(run(`create database ${name} encoding 'UTF8' locale 'C' template template0`), () =>
    Effect.ignore(run(`drop database ${name} with (force)`)))
  const url = new URL(server)
  url.pathname = `/${name}`
  return Redacted.make(url.href)
})

/** Everything the house keeps, on an empty database of its own. */
export const freshDatabase = Layer.unwrap(Effect.map(freshUrl, (url) => layer({ url, maxConnections: 6 })))
