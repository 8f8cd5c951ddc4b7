import { PgClient } from "@effect/sql-pg"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { freshUrl } from "../testing/freshDatabase.ts"
import { guesses } from "./guesses/migration.ts"
import { handed } from "./handed.ts"
import { accounts } from "./migration.ts"

/** A database of its own for each layer built, with the tables of the accounts in it and nothing else; dropped afterwards. */
export const database = Layer.unwrap(Effect.map(freshUrl, (url) =>
  Layer.mergeAll(Layer.effectDiscard(Effect.all([accounts, guesses, handed], { discard: true })), Layer.succeed(Database, { url })).pipe(
    Layer.provideMerge(PgClient.layer({ url, maxConnections: 4 }))
  ))).pipe(Layer.orDie)
