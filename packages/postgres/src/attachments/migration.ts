import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Creates the tables of attachments. The bytes of one are in parts, so that no row, and no line of a backup, is as large as a file may be. */
export const attachments = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table attachment (
    committee text collate "C" not null,
    hash text collate "C" not null,
    size integer not null,
    type text not null,
    primary key (committee, hash)
  )`
  yield* sql`create table attachment_part (
    committee text collate "C" not null,
    hash text collate "C" not null,
    place integer not null,
    bytes bytea not null,
    primary key (committee, hash, place),
    foreign key (committee, hash) references attachment (committee, hash)
  )`
})
