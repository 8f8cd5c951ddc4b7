import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Adds to every account whether its password is still the one that was handed over; those of before are their owners' own. */
export const handed = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`alter table account_user add column handed boolean not null default false`
})
