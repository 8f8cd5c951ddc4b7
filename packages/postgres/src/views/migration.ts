import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Creates the table of the views people keep; who closes an account takes its views along. */
export const views = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table saved_view (
    committee text collate "C" not null,
    account text not null references account_user (id) on delete cascade,
    id text collate "C" not null,
    place bigint generated always as identity,
    zone text not null,
    name text not null,
    query text not null,
    primary key (committee, account, id),
    unique (committee, account, zone, name)
  )`
  yield* sql`create index saved_view_account on saved_view (account)`
})
