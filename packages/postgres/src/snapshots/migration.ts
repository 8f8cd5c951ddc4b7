import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Makes the store of snapshots. */
export const snapshots = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table snapshot (
    committee text collate "C" not null,
    fold text collate "C" not null,
    seq bigint not null,
    bytes bytea not null,
    primary key (committee, fold)
  )`
})
