import { Effect, Option, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { createReadStream } from "node:fs"
import { access, constants } from "node:fs/promises"
import { pipeline } from "node:stream"
import { createGunzip } from "node:zlib"
import { headOf, verify } from "../journal/verify.ts"
import { edition } from "../migrate/migrate.ts"
import * as Line from "./Line.ts"
import { ChainBroken, Damaged, NotEmpty, OtherSchema } from "./refusals.ts"
import * as Table from "./Table.ts"
import { unfit } from "./write.ts"

/** The most rows, and characters, one statement takes. */
const batch = { rows: 500, characters: 4_000_000 }

/**
 * Brings back everything a backup holds, into a database of the same schema in which nothing is kept.
 * All of it or nothing: before it is committed every line, every count and every journal's chain has been checked.
 */
export const restore = Effect.fn("Backup.restore")(function*(path: string) {
  const sql = yield* SqlClient.SqlClient
  yield* Effect.tryPromise({ try: () => access(path, constants.R_OK), catch: (error) => unfit(path, error) })
  return yield* sql.withTransaction(Effect.gen(function*() {
    const tables = yield* Table.all
    yield* refuseUnlessEmpty(tables)
    const header = yield* bringIn(path, tables)
    yield* Effect.forEach(tables, countOn, { discard: true })
    yield* checkJournals(header)
    return header
  }))
})

/** Reads the lines one by one and inserts their rows; refuses the first that does not follow the one before. */
const bringIn = Effect.fnUntraced(function*(path: string, tables: ReadonlyArray<Table.Table>) {
  const needed = yield* edition
  const counted = new Map(tables.map(({ name }) => [name, 0]))
  let hash = Line.start
  let line = 0
  let header: Line.Header | undefined
  let ended = false
  let rows: Array<string> = []
  let characters = 0
  let into: Table.Table | undefined
  const flush = Effect.suspend(() => {
    const full = rows
    rows = []
    characters = 0
    return into === undefined || full.length === 0 ? Effect.void : insert(into, full)
  })
  const take = Effect.fnUntraced(function*(text: string) {
    line++
    const damaged = new Damaged({ line })
    const found = yield* Effect.mapError(Effect.fromOption(Line.read(hash, text)), () => damaged)
    hash = found.hash
    if (ended || (found.line._tag === "Header") !== (line === 1)) return yield* damaged
    switch (found.line._tag) {
      case "Header":
        header = found.line.header
        if (header.schema !== needed) return yield* new OtherSchema({ found: header.schema, needed })
        return
      case "Row": {
        const { table: name, row } = found.line
        if (into?.name !== name || rows.length >= batch.rows || characters >= batch.characters) yield* flush
        into = tables.find((table) => table.name === name)
        if (into === undefined) return yield* damaged
        counted.set(name, (counted.get(name) ?? 0) + 1)
        characters += row.length
        rows.push(row)
        return
      }
      case "End":
        ended = true
        yield* flush
        if (found.line.lines !== line - 1) return yield* damaged
    }
  })
  yield* linesOf(path).pipe(
    Stream.catch(() => Stream.fromEffect(Effect.suspend(() => new Damaged({ line: line + 1 })))),
    Stream.runForEach(take)
  )
  if (header === undefined || !ended) return yield* new Damaged({ line: line + 1 })
  for (const [name, count] of counted) {
    if (count !== (header.tables[name] ?? 0)) return yield* new Damaged({ line })
  }
  return header
})

const linesOf = (path: string) =>
  Stream.suspend(() => {
    const unzipped = createGunzip()
    pipeline(createReadStream(path), unzipped, () => {})
    return Stream.fromAsyncIterable<Uint8Array, unknown>(unzipped, (error) => error)
  }).pipe(Stream.decodeText(), Stream.splitLines)

const insert = Effect.fnUntraced(function*({ name, columns }: Table.Table, rows: ReadonlyArray<string>) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`insert into ${sql(name)} (${sql.literal(columns)}) overriding system value
    select ${sql.literal(columns)} from json_populate_recordset(null::${sql(name)}, ${`[${rows.join(",")}]`}::json)`
})

/** Lets the numbers a table gives its rows go on after the highest it has. */
const countOn = Effect.fnUntraced(function*({ name }: Table.Table) {
  const sql = yield* SqlClient.SqlClient
  const numbered = yield* sql<{ column: string; sequence: string }>`
    select attname as column, pg_get_serial_sequence(quote_ident(${name}), attname) as sequence
    from pg_attribute where attrelid = quote_ident(${name})::regclass and attnum > 0 and not attisdropped
      and pg_get_serial_sequence(quote_ident(${name}), attname) is not null`
  for (const { column, sequence } of numbered) {
    yield* sql`select setval(${sequence}::regclass, max(${sql(column)})) from ${sql(name)} having max(${sql(column)}) is not null`
  }
})

/** Holds every table against other writers until the end, and refuses when one of them has a row. */
const refuseUnlessEmpty = Effect.fnUntraced(function*(tables: ReadonlyArray<Table.Table>) {
  const sql = yield* SqlClient.SqlClient
  for (const { name } of tables) {
    yield* sql`lock table ${sql(name)} in exclusive mode`
    const found = yield* sql`select 1 from ${sql(name)} limit 1`
    if (found.length > 0) return yield* new NotEmpty({ table: name })
  }
})

const checkJournals = Effect.fnUntraced(function*(header: Line.Header) {
  const sql = yield* SqlClient.SqlClient
  const found = yield* sql<{ committee: string }>`
    select committee from journal_head union select committee from journal_entry order by committee`
  for (const { committee } of found) {
    const broken = yield* verify(sql, committee)
    if (Option.isSome(broken)) return yield* new ChainBroken({ committee, seq: broken.value.seq, what: broken.value.what })
  }
  for (const { committee, seq, hash } of header.journals) {
    const head = yield* headOf(sql, committee)
    if (head.seq !== seq) return yield* new ChainBroken({ committee, seq: head.seq + 1, what: "gap" })
    if (head.hash !== hash) return yield* new ChainBroken({ committee, seq, what: "hash" })
  }
})
