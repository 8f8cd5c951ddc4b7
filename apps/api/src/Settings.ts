import type { Redacted } from "effect";
import { Config, Effect, Option } from "effect"
import { join } from "node:path"

/** What the surroundings of the process say. */
export interface Settings {
  readonly port: number
  /** A PostgreSQL of the institution's own; without it one from the packages is started in the data folder. */
  readonly databaseUrl: Option.Option<Redacted.Redacted>
  readonly dataFolder: string
  /** Whether the demo committee and its accounts are there; the process then answers on loopback only. */
  readonly demo: boolean
  readonly publicUrl: Option.Option<string>
  readonly secret: Option.Option<Redacted.Redacted>
  readonly provider: Option.Option<{ readonly issuer: string; readonly clientId: string; readonly clientSecret: Redacted.Redacted }>
}

const root = join(import.meta.dirname, "../../..")

/**
 * Reads PORT, DATABASE_URL, DATA_FOLDER, DEMO, PUBLIC_URL, AUTH_SECRET and OIDC_ISSUER with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.
 *
 * Demo mode is on unless DEMO says off or a PUBLIC_URL is given.
 */
export const settings = Effect.gen(function*() {
  const publicUrl = yield* Config.option(Config.String("PUBLIC_URL"))
  const provider = yield* Config.option(Config.all({ issuer: Config.String("OIDC_ISSUER"), clientId: Config.String("OIDC_CLIENT_ID"), clientSecret: Config.Redacted("OIDC_CLIENT_SECRET") }))
  const demo = yield* Config.option(Config.String("DEMO"))
  const found: Settings = {
    port: yield* Config.withDefault(Config.Port("PORT"), 8080),
    databaseUrl: yield* Config.option(Config.Redacted("DATABASE_URL")),
    dataFolder: yield* Config.withDefault(Config.String("DATA_FOLDER"), join(root, ".data")),
    demo: Option.isNone(publicUrl) && Option.getOrElse(demo, () => "on") !== "off",
    publicUrl,
    secret: yield* Config.option(Config.Redacted("AUTH_SECRET")),
    provider
  }
  return found
})
