import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Creates the table of passwords that did not fit; names stand in it as digests only, and its rows last as long as a rest does. */
export const guesses = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table account_guess (
    key text primary key,
    count integer not null,
    since timestamptz not null default current_timestamp
  )`
  yield* sql`create index account_guess_since on account_guess (since)`
})
