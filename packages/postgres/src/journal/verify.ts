import type { Broken } from "@jianyan/services"
import { check, checkEnd, empty, type Link, start } from "@jianyan/services/journal"
import { Effect, Option, Stream } from "effect"
import { SqlClient, type SqlError } from "effect/sql"
import { readStored } from "./readStored.ts"

/** Recomputes the chain of a committee from what is kept, as it stood at one moment, and gives the first break. */
export const verify = (sql: SqlClient.SqlClient, committee: string): Effect.Effect<Option.Option<Broken>, SqlError.SqlError> =>
  sql.withTransaction(Effect.gen(function*() {
    const head = yield* headOf(sql, committee)
    let last: Link = start
    const broken = yield* readStored(sql, committee).pipe(
      Stream.map((entry) => {
        const found = check(last, entry)
        last = entry
        return found
      }),
      Stream.filter(Option.isSome),
      Stream.runHead
    )
    return Option.isSome(broken) ? broken.value : checkEnd(last, head)
  })).pipe(Effect.provideService(SqlClient.BeginTransaction, "begin isolation level repeatable read read only"))

/** Reads where the journal of a committee says it ends. */
export const headOf = (sql: SqlClient.SqlClient, committee: string): Effect.Effect<Link, SqlError.SqlError> =>
  Effect.map(
    sql<{ seq: bigint; hash: string }>`select seq, hash from journal_head where committee = ${committee}`,
    ([head]) => head === undefined ? empty : { seq: Number(head.seq), hash: head.hash }
  )
