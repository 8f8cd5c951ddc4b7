import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Makes the keeping of the keys that exports are signed with; a committee has one of each number, and the one without an end is the key of now. */
export const signer = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table signing_key (
    committee text collate "C" not null,
    number int not null check (number > 0),
    public text collate "C" not null,
    secret bytea not null,
    since timestamptz not null,
    until timestamptz,
    primary key (committee, number)
  )`
  yield* sql`create unique index signing_key_of_now on signing_key (committee) where until is null`
})
