import { DateTime, Effect, Stream } from "effect"
import { SqlClient, SqlError } from "effect/sql"
import { createWriteStream } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import { edition } from "../migrate/migrate.ts"
import * as Line from "./Line.ts"
import { FileUnfit } from "./refusals.ts"
import * as Table from "./Table.ts"

/**
 * Writes everything that is kept, as it stood at one moment, into one gzipped file of JSON lines that only its owner reads.
 * Snapshots are left out, since the journal makes them again. The file takes its name when it is whole and on disk.
 */
export const write = Effect.fn("Backup.write")(function*(path: string) {
  const sql = yield* SqlClient.SqlClient
  const part = `${path}.part`
  return yield* sql.withTransaction(Effect.gen(function*() {
    const tables = yield* Table.all
    const header = yield* describe(tables)
    let hash = Line.start
    let count = 0
    const seal = (line: Line.Line) => {
      const sealed = Line.write(hash, line)
      hash = sealed.hash
      count++
      return `${sealed.text}\n`
    }
    const rows = Stream.flatMap(Stream.fromIterable(tables), rowsOf)
    const lines = yield* Stream.make<[Line.Line]>({ _tag: "Header", header }).pipe(
      Stream.concat(rows),
      Stream.map(seal),
      Stream.concat(Stream.suspend(() => Stream.make(seal({ _tag: "End", lines: count })))),
      Stream.toAsyncIterableEffect
    )
    yield* Effect.tryPromise({
      try: (signal) => pipeline(Readable.from(lines), createGzip(), createWriteStream(part, { mode: 0o600, flush: true }), { signal }),
      catch: (error) => error instanceof SqlError.SqlError ? error : unfit(path, error)
    })
    yield* Effect.tryPromise({ try: () => rename(part, path), catch: (error) => unfit(path, error) })
    return header
  })).pipe(
    Effect.provideService(SqlClient.BeginTransaction, "begin isolation level repeatable read read only"),
    Effect.onError(() => Effect.promise(() => rm(part, { force: true })))
  )
})

/** Names what the system said of a file. */
export const unfit = (path: string, error: unknown): FileUnfit =>
  new FileUnfit({ path, code: error instanceof Error && "code" in error ? String(error.code) : String(error) })

const describe = Effect.fnUntraced(function*(tables: ReadonlyArray<Table.Table>) {
  const sql = yield* SqlClient.SqlClient
  const counts = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(sql<{ count: number }>`select count(*)::int as count from ${sql(name)}`, ([row]) => [name, row?.count ?? 0] as const))
  const journals = yield* sql<{ committee: string; seq: bigint; hash: string }>`
    select committee, seq, hash from journal_head order by committee`
  const header: Line.Header = {
    format: "jianyan-backup",
    edition: 1,
    schema: yield* edition,
    takenAt: yield* DateTime.now,
    tables: Object.fromEntries(counts),
    journals: journals.map((journal) => ({ ...journal, seq: Number(journal.seq) }))
  }
  return header
})

const rowsOf = ({ name, columns, order }: Table.Table) =>
  Stream.unwrap(Effect.map(SqlClient.SqlClient, (sql) =>
    sql<{ row: string }>`select to_jsonb(t)::text as row from (
      select ${sql.literal(columns)} from ${sql(name)} order by ${sql.literal(order)}
    ) t`.stream.pipe(Stream.map(({ row }): Line.Line => ({ _tag: "Row", table: name, row })))))
