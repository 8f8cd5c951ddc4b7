import type { Effect } from "effect"
import type { SqlClient } from "effect/sql"
import { guesses } from "../accounts/guesses/migration.ts"
import { handed } from "../accounts/handed.ts"
import { accounts } from "../accounts/migration.ts"
import { attachments } from "../attachments/migration.ts"
import { contacts } from "../contacts/migration.ts"
import { journal } from "../journal/migration.ts"
import { register } from "../register/migration.ts"
import { signer } from "../signer/migration.ts"
import { snapshots } from "../snapshots/migration.ts"
import { views } from "../views/migration.ts"

/**
 * Every change to the schema, in order; one that was released is never edited.
 * A database only takes the numbers above its highest, so the next change is numbered above all of these.
 */
export const editions: Record<string, Effect.Effect<void, unknown, SqlClient.SqlClient>> = {
  "0001_journal": journal,
  "0002_register": register,
  "0003_snapshots": snapshots,
  "0100_accounts": accounts,
  "0110_views": views,
  "0120_attachments": attachments,
  "0130_signer": signer,
  "0140_guesses": guesses,
  "0150_handed": handed,
  "0160_contacts": contacts
}

/** The schema this edition of the house knows. */
export const latest = Math.max(...Object.keys(editions).map((name) => Number.parseInt(name, 10)))

/** The table in which the migrator writes which changes were made. */
export const table = "jianyan_migrations"
