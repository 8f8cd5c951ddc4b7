import { Embedded, Postgres } from "@jianyan/postgres"
import { Houses } from "@jianyan/services"
import { Effect, Layer, Option, Schema } from "effect"
import { existsSync } from "node:fs"
import { settings } from "./Settings.ts"

/** Refuses to make a database where one was to be read. */
export class NoDatabase extends Schema.TaggedError<NoDatabase>()("Cli.NoDatabase", { folder: Schema.String }) {}

const maxConnections = 4

const kept = (make: boolean) =>
  Layer.unwrap(Effect.gen(function*() {
    const { databaseUrl, folder } = yield* settings
    if (Option.isSome(databaseUrl)) return Postgres.layer({ url: databaseUrl.value, maxConnections })
    const running = yield* Embedded.find(folder)
    if (Option.isSome(running)) return Postgres.layer({ url: running.value.url, maxConnections })
    if (!make && !existsSync(folder)) return yield* new NoDatabase({ folder })
    return Embedded.layer(folder, { maxConnections })
  }))

/** Keeps everything on the database of the surroundings; an embedded one that nobody runs is started for as long as the layer lives, and made when there is none. */
export const database = kept(true)

/** The same, but refuses where there is no database yet. */
export const existing = kept(false)

/** The houses of the committees on the database there is. */
export const houses = Layer.provideMerge(Houses.layer, existing)
