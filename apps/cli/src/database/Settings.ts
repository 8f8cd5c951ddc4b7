import { Config, Effect, Option, Redacted } from "effect"
import { join } from "node:path"

/** Where the database is, as the surroundings of the process say. */
export interface Settings {
  /** A PostgreSQL of the institution's own. */
  readonly databaseUrl: Option.Option<Redacted.Redacted>
  /** Where the embedded one lives otherwise. */
  readonly folder: string
}

const root = join(import.meta.dirname, "../../../..")

/** Reads DATABASE_URL and DATA_FOLDER, which mean the same as to the api. */
export const settings = Effect.gen(function*() {
  const databaseUrl = yield* Config.option(Config.Redacted("DATABASE_URL"))
  const dataFolder = yield* Config.withDefault(Config.String("DATA_FOLDER"), join(root, ".data"))
  const found: Settings = { databaseUrl: Option.filter(databaseUrl, (url) => Redacted.value(url) !== ""), folder: join(dataFolder, "postgres") }
  return found
})
