import { Effect, type Scope } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Makes a folder for one test and removes it when its scope closes. */
export const temporary: Effect.Effect<string, never, Scope.Scope> = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "jianyan-cli-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

/** Writes a file of its own folder for one test and gives its path. */
export const write = (name: string, text: string): Effect.Effect<string, never, Scope.Scope> =>
  Effect.flatMap(temporary, (folder) => {
    const path = join(folder, name)
    return Effect.as(Effect.promise(() => writeFile(path, text)), path)
  })
