import type { Given, Stale, Write } from "@jianyan/services"
import { empty, extend, type Head, type Stored } from "@jianyan/services/journal"
import { DateTime, Effect, Result } from "effect"
import { SqlClient } from "effect/sql"
import { fromRow, type Row, toRow } from "./rows.ts"

/** One append, waiting to be written. */
export interface Request {
  readonly writes: ReadonlyArray<Write>
  readonly given: Given
  readonly now: DateTime.Utc
}

/** What became of one append. */
export type Outcome = Result.Result<ReadonlyArray<Stored>, Stale>

/** The channel on which committees that have written are named. */
export const channel = "jianyan_journal"

/**
 * Writes many appends of one committee in one transaction, each all or nothing, in the order given, and says what became of each.
 * The row that holds the end of the committee's journal is locked first, so that processes write one after another.
 */
export const commit = (committee: string, requests: ReadonlyArray<Request>) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql.withTransaction(Effect.gen(function*() {
      let head = yield* lockHead(committee)
      const versions = yield* versionsOf(committee, requests)
      const answered = yield* answersTo(committee, requests)
      const entries: Array<Stored> = []
      const answers: Array<{ readonly id: string; readonly first: number; readonly last: number }> = []
      const outcomes: Array<Outcome> = []
      for (const { writes, given, now } of requests) {
        const before = given.id === undefined ? undefined : answered.get(given.id)
        const outcome: Outcome = before === undefined
          ? extend(committee, head, versions, writes, given, now)
          : Result.succeed(before)
        outcomes.push(outcome)
        if (before !== undefined || Result.isFailure(outcome)) continue
        const first = head.seq + 1
        for (const entry of outcome.success) {
          entries.push(entry)
          versions.set(entry.stream, entry.version)
          head = entry
        }
        if (given.id !== undefined) {
          answered.set(given.id, outcome.success)
          answers.push({ id: given.id, first, last: head.seq })
        }
      }
      if (entries.length > 0 || answers.length > 0) yield* write(committee, head, entries, answers)
      return outcomes
    })))

const lockHead = Effect.fnUntraced(function*(committee: string) {
  const sql = yield* SqlClient.SqlClient
  const look = sql<{ seq: bigint; hash: string; recorded_at: Date }>`
    select seq, hash, recorded_at from journal_head where committee = ${committee} for update`
  let [found] = yield* look
  if (found === undefined) {
    yield* sql`insert into journal_head (committee, seq, hash, recorded_at)
      values (${committee}, 0, ${empty.hash}, ${DateTime.formatIso(empty.recordedAt)}::timestamptz) on conflict do nothing`
    ;[found] = yield* look
  }
  const head: Head = found === undefined
    ? empty
    : { seq: Number(found.seq), hash: found.hash, recordedAt: DateTime.fromDateUnsafe(found.recorded_at) }
  return head
})

const versionsOf = Effect.fnUntraced(function*(committee: string, requests: ReadonlyArray<Request>) {
  const sql = yield* SqlClient.SqlClient
  const streams = [...new Set(requests.flatMap(({ writes }) => writes.map(({ stream }) => stream)))]
  const rows = yield* sql<{ stream: string; version: number }>`
    select s.stream, e.version
    from json_array_elements_text(${JSON.stringify(streams)}::json) as s(stream)
    cross join lateral (
      select version from journal_entry where committee = ${committee} and stream = s.stream order by version desc limit 1
    ) e`
  return new Map(rows.map(({ stream, version }) => [stream, version]))
})

const answersTo = Effect.fnUntraced(function*(committee: string, requests: ReadonlyArray<Request>) {
  const sql = yield* SqlClient.SqlClient
  const ids = requests.flatMap(({ given }) => given.id === undefined ? [] : [given.id])
  const answered = new Map<string, ReadonlyArray<Stored>>()
  if (ids.length === 0) return answered
  const found = yield* sql<{ id: string; first: bigint; last: bigint }>`
    select id, first, last from journal_request where committee = ${committee} and ${sql.in("id", ids)}`
  for (const { id, first, last } of found) {
    const rows = yield* sql<Row>`
      select * from journal_entry where committee = ${committee} and seq between ${first} and ${last} order by seq`
    answered.set(id, rows.map(fromRow))
  }
  return answered
})

const write = Effect.fnUntraced(function*(
  committee: string,
  head: Head,
  entries: ReadonlyArray<Stored>,
  answers: ReadonlyArray<{ readonly id: string; readonly first: number; readonly last: number }>
) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    with entries as (
      insert into journal_entry
      select * from json_populate_recordset(null::journal_entry, ${JSON.stringify(entries.map(toRow))}::json)
    ), answers as (
      insert into journal_request
      select ${committee}, a.id, a.first, a.last
      from json_to_recordset(${JSON.stringify(answers)}::json) as a(id text, first bigint, last bigint)
    )
    update journal_head set seq = ${head.seq}::bigint, hash = ${head.hash}, recorded_at = ${DateTime.formatIso(head.recordedAt)}::timestamptz
    where committee = ${committee}
    returning pg_notify(${channel}, ${committee})`
})
