import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/**
 * Makes the journal: its entries, its end per committee, and the requests already answered.
 * Entries can be added and not changed: a trigger refuses update, delete and truncate.
 */
export const journal = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table journal_head (
    committee text collate "C" primary key,
    seq bigint not null,
    hash text not null,
    recorded_at timestamptz(3) not null
  )`
  yield* sql`create table journal_entry (
    committee text collate "C" not null,
    seq bigint not null check (seq > 0),
    stream text collate "C" not null,
    version integer not null check (version > 0),
    occurred_at timestamptz(3) not null,
    recorded_at timestamptz(3) not null,
    actor text not null,
    event text not null,
    previous text not null,
    hash text not null,
    primary key (committee, seq),
    unique (committee, stream, version)
  )`
  yield* sql`create table journal_request (
    committee text collate "C" not null,
    id text collate "C" not null,
    first bigint not null,
    last bigint not null,
    primary key (committee, id)
  )`
  yield* sql`create function journal_entry_stays() returns trigger language plpgsql as $$
    begin raise exception 'an entry of the journal is never changed or deleted'; end
  $$`
  yield* sql`create trigger journal_entry_stays before update or delete or truncate on journal_entry
    for each statement execute function journal_entry_stays()`
})
