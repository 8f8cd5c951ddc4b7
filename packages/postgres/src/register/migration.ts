import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Makes the register of people. */
export const register = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table register (
    committee text collate "C" not null,
    id text collate "C" not null,
    name text not null,
    contact text,
    primary key (committee, id)
  )`
})
