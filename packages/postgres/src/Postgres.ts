import { PgClient } from "@effect/sql-pg"
import type { Attachments, Contacts, Journal, Register, Signer, Snapshots, Views } from "@jianyan/services"
import { Layer, Redacted } from "effect"
import type { Migrator, SqlClient, SqlError } from "effect/sql"
import { layer as attachments } from "./attachments/layer.ts"
import { layer as contacts } from "./contacts/layer.ts"
import { Database } from "./Database.ts"
import { layer as journal } from "./journal/layer.ts"
import { type EncodingUnfit, migrate, type SchemaTooNew, type ServerTooOld } from "./migrate/migrate.ts"
import { layer as register } from "./register/layer.ts"
import { layer as signer } from "./signer/layer.ts"
import { layer as snapshots } from "./snapshots/layer.ts"
import { layer as views } from "./views/layer.ts"

/** What stands on one database: the ports, and the client for who needs another table. */
export type Kept = Journal | Register | Snapshots | Attachments | Views | Signer | Contacts | Database | PgClient.PgClient | SqlClient.SqlClient

/** Why a database cannot serve. */
export type Unfit = ServerTooOld | EncodingUnfit | SchemaTooNew | Migrator.MigrationError | SqlError.SqlError

/**
 * Keeps everything on a PostgreSQL, 15 or later, and brings its schema up to date first.
 * A commit is on disk when it is acknowledged. Of the connections (10 unless told), one listens.
 */
export const layer = (options: {
  readonly url: Redacted.Redacted | string
  readonly maxConnections?: number
}): Layer.Layer<Kept, Unfit> => {
  const url = typeof options.url === "string" ? Redacted.make(options.url) : options.url
  const client = PgClient.layer({
    url,
    applicationName: "jianyan",
    // A house that folds its journal or tells the demo story answers nothing for some seconds, the server's greeting included.
    connectTimeout: "1 minute",
    maxConnections: Math.max(2, options.maxConnections ?? 10),
    startupParameters: { synchronous_commit: "on", timezone: "UTC" }
  })
  return Layer.mergeAll(journal, register, snapshots, attachments(), views, signer, contacts, Layer.succeed(Database, { url })).pipe(
    Layer.provide(Layer.effectDiscard(migrate)),
    Layer.provideMerge(client)
  )
}
