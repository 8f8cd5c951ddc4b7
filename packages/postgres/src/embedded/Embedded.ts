import { Effect, Layer, Option } from "effect"
import { type Kept, layer as layerAt, type Unfit } from "../Postgres.ts"
import * as Folder from "./Folder.ts"
import type { Refusal } from "./refusals.ts"
import { type Server, start } from "./start.ts"

export * from "./refusals.ts"
export { type Server, start }

/** Finds the server that runs in a folder, started by whichever process, without taking it over. */
export const find = (path: string): Effect.Effect<Option.Option<Server>> =>
  Effect.gen(function*() {
    const folder = Folder.at(path)
    const found = yield* Folder.running(folder)
    if (Option.isNone(found)) return Option.none()
    return Option.some({ url: yield* Folder.url(folder, found.value.port, Folder.database), pid: found.value.pid })
  })

/** Keeps everything on a PostgreSQL that lives and ends with the layer, in a folder of its own. */
export const layer = (path: string, options?: { readonly maxConnections?: number }): Layer.Layer<Kept, Refusal | Unfit> =>
  Layer.unwrap(Effect.map(start(path), ({ url }) => layerAt({ url, ...options })))
