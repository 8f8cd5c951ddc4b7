import type { Part } from "@jianyan/services"
import type { Stored } from "@jianyan/services/journal"
import { DateTime, Effect, Option, Stream } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { fromRow, type Row } from "./rows.ts"

/** The most entries one question brings. */
const size = 500

/** Reads the next entries of a journal, at most 500, as they are kept. */
export const readPage = (
  sql: SqlClient.SqlClient,
  committee: string,
  { after = 0, stream, recordedUntil, occurredUntil }: Part
): Effect.Effect<ReadonlyArray<Stored>, SqlError.SqlError> => {
  const conditions = [
    sql`committee = ${committee}`,
    sql`seq > ${after}::bigint`,
    ...(stream === undefined ? [] : [sql`stream = ${stream}`]),
    ...(recordedUntil === undefined ? [] : [sql`recorded_at <= ${DateTime.formatIso(recordedUntil)}::timestamptz`]),
    ...(occurredUntil === undefined ? [] : [sql`occurred_at <= ${DateTime.formatIso(occurredUntil)}::timestamptz`])
  ]
  const order = stream === undefined ? sql`seq` : sql`version`
  return Effect.map(
    sql<Row>`select * from journal_entry where ${sql.and(conditions)} order by ${order} limit ${size}`,
    (rows) => rows.map(fromRow)
  )
}

/** Reads what an append under a key has written. */
export const readAnswer = (sql: SqlClient.SqlClient, committee: string, id: string): Effect.Effect<Option.Option<ReadonlyArray<Stored>>, SqlError.SqlError> =>
  Effect.flatMap(sql<{ first: bigint; last: bigint }>`select first, last from journal_request where committee = ${committee} and id = ${id}`, ([found]) =>
    found === undefined
      ? Effect.succeedNone
      : Effect.map(sql<Row>`select * from journal_entry where committee = ${committee} and seq between ${found.first} and ${found.last} order by seq`, (rows) => Option.some(rows.map(fromRow))))

/** Reads part of a journal, page by page, as it is kept. */
export const readStored = (
  sql: SqlClient.SqlClient,
  committee: string,
  part: Part = {}
): Stream.Stream<Stored, SqlError.SqlError> =>
  Stream.paginate(part.after ?? 0, (after) =>
    Effect.map(readPage(sql, committee, { ...part, after }), (entries) =>
      [entries, entries.length < size ? Option.none() : Option.some(entries.at(-1)?.seq ?? after)] as const))
