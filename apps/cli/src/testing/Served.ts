import { Embedded } from "@jianyan/postgres"
import { Context, Effect, Layer, type Redacted } from "effect"
import { join } from "node:path"
import { type Ended, ended } from "./ended.ts"
import { temporary } from "./temporary.ts"

/** An embedded PostgreSQL that runs in a data folder of its own, as beside a running api. */
export class Served extends Context.Service<Served, {
  readonly folder: string
  readonly url: Redacted.Redacted
  /** Carries a command line out on it. */
  readonly jianyan: (...args: ReadonlyArray<string>) => Effect.Effect<Ended>
}>()("cli/testing/Served") {
  static readonly layer = Layer.effect(Served, Effect.gen(function*() {
    const folder = yield* temporary
    const { url } = yield* Embedded.start(join(folder, "postgres"))
    return { folder, url, jianyan: (...args) => ended(args, { DATA_FOLDER: folder }) }
  }))
}
