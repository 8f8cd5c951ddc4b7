import { Embedded } from "@jianyan/postgres"
import { ConfigProvider, Context, Effect, Layer } from "effect"
import { join } from "node:path"
import { existing } from "../database/layer.ts"
import { type Ended, ended } from "./ended.ts"
import { temporary } from "./temporary.ts"

/** An embedded PostgreSQL that runs in a data folder of its own, as beside a running api. */
export class Served extends Context.Service<Served, {
  readonly folder: string
  /** What is kept there. */
  readonly kept: Layer.Layer<Layer.Success<typeof existing>, Layer.Error<typeof existing>>
  /** Carries a command line out on it. */
  readonly jianyan: (...args: ReadonlyArray<string>) => Effect.Effect<Ended>
}>()("cli/testing/Served") {
  static readonly layer = Layer.effect(Served, Effect.gen(function*() {
    const folder = yield* temporary
    yield* Embedded.start(join(folder, "postgres"))
    const surroundings = ConfigProvider.layer(ConfigProvider.fromUnknown({ DATA_FOLDER: folder }))
    return { folder, kept: Layer.fresh(Layer.provide(existing, surroundings)), jianyan: (...args) => ended(args, { DATA_FOLDER: folder }) }
  }))
}
