import { PgClient } from "@effect/sql-pg"
import { Journal, type Part } from "@jianyan/services"
import { check, checkEnd, empty, follow, type Link, start, toEntry, Wakes } from "@jianyan/services/journal"
import { DateTime, Effect, Layer, Option, Queue, Schedule, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { channel } from "./commit.ts"
import { makeAppend } from "./makeAppend.ts"
import { fromRow, type Row } from "./rows.ts"

/** The most entries one question brings. */
const page = 500

/** How long a tail waits before it looks unasked, in case a notification was lost. */
const poll = "5 seconds"

/**
 * Keeps the journal on PostgreSQL.
 * One connection of the pool listens for what any process has written; a lost one is taken up again.
 */
export const layer: Layer.Layer<Journal, never, PgClient.PgClient | SqlClient.SqlClient> = Layer.effect(Journal, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const wakes = Wakes.make()
  yield* Effect.forkScoped(Effect.retry(listen(wakes), Schedule.spaced("1 second")))

  const rows = (committee: string, { after = 0, stream, recordedUntil, occurredUntil }: Part) =>
    sql<Row>`select * from journal_entry where ${
      sql.and([
        sql`committee = ${committee}`,
        sql`seq > ${after}::bigint`,
        ...(stream === undefined ? [] : [sql`stream = ${stream}`]),
        ...(recordedUntil === undefined ? [] : [sql`recorded_at <= ${DateTime.formatIso(recordedUntil)}::timestamptz`]),
        ...(occurredUntil === undefined ? [] : [sql`occurred_at <= ${DateTime.formatIso(occurredUntil)}::timestamptz`])
      ])
    } order by ${stream === undefined ? sql`seq` : sql`version`} limit ${page}`.pipe(
      Effect.map((found) => found.map(fromRow)),
      Effect.orDie
    )

  const stored = (committee: string, part: Part = {}) =>
    Stream.paginate(part.after ?? 0, (after) =>
      Effect.map(rows(committee, { ...part, after }), (entries) =>
        [entries, entries.length < page ? Option.none() : Option.some(entries.at(-1)?.seq ?? after)] as const))

  return Journal.of({
    append: yield* makeAppend,
    read: (committee, part) => Stream.map(stored(committee, part), toEntry),
    tail: (committee, after) =>
      follow({
        after,
        poll,
        join: wakes.join(committee),
        page: (last) => Effect.map(rows(committee, { after: last }), (entries) => entries.map(toEntry))
      }),
    head: (committee) => Effect.map(headOf(sql, committee), ({ seq }) => seq),
    committees: sql<{ committee: string }>`select committee from journal_head where seq > 0 order by committee`.pipe(
      Effect.map((found) => found.map(({ committee }) => committee)),
      Effect.orDie
    ),
    verify: (committee) =>
      sql.withTransaction(Effect.gen(function*() {
        const head = yield* headOf(sql, committee)
        let last: Link = start
        const broken = yield* stored(committee).pipe(
          Stream.map((entry) => {
            const found = check(last, entry)
            last = entry
            return found
          }),
          Stream.filter(Option.isSome),
          Stream.runHead
        )
        return Option.isSome(broken) ? broken.value : checkEnd(last, head)
      })).pipe(
        Effect.provideService(SqlClient.BeginTransaction, "begin isolation level repeatable read read only"),
        Effect.orDie
      )
  })
}))

const headOf = (sql: SqlClient.SqlClient, committee: string): Effect.Effect<Link> =>
  sql<{ seq: bigint; hash: string }>`select seq, hash from journal_head where committee = ${committee}`.pipe(
    Effect.map(([head]) => head === undefined ? empty : { seq: Number(head.seq), hash: head.hash }),
    Effect.orDie
  )

const listen = (wakes: Wakes.Wakes) =>
  Effect.scoped(Effect.gen(function*() {
    const pg = yield* PgClient.PgClient
    const heard = yield* pg.listen(channel)
    wakes.wakeAll()
    while (true) wakes.wake((yield* Queue.take(heard)).payload)
  }))
