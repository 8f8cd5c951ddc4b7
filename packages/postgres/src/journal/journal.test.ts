import * as Suites from "@jianyan/services/testing"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { freshDatabase } from "../testing/freshDatabase.ts"

const behindItsBack = <A, E>(change: (sql: SqlClient.SqlClient) => Effect.Effect<A, E>) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    Effect.andThen(sql`alter table journal_entry disable trigger user`, change(sql)).pipe(sql.withTransaction)).pipe(
    Effect.asVoid,
    Effect.orDie
  )

Suites.journal("on PostgreSQL", freshDatabase, {
  change: (committee, seq, to) =>
    behindItsBack((sql) =>
      sql`update journal_entry set ${sql.update({ ...to })} where committee = ${committee} and seq = ${seq}::bigint`),
  remove: (committee, seq) =>
    behindItsBack((sql) => sql`delete from journal_entry where committee = ${committee} and seq = ${seq}::bigint`)
})
