import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Makes the table of the people letters name; whoever is forgotten leaves no row. */
export const contacts = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table letter_contact (
    committee text collate "C" not null,
    id text collate "C" not null,
    proposal text not null,
    unit text not null,
    at timestamptz not null,
    secret text not null,
    signed_by text,
    contact text,
    phone text,
    primary key (committee, id)
  )`
})
