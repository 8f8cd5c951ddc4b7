import { Effect, Exit, Redacted, Scope } from "effect"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { start } from "../embedded/start.ts"

/** Starts one server for a whole run of tests, unless TEST_PG_URL names one, and stops it after. */
export default async function(): Promise<() => Promise<void>> {
  if (process.env["TEST_PG_URL"] !== undefined) return async () => {}
  const folder = await mkdtemp(join(tmpdir(), "jianyan-test-"))
  const scope = Scope.makeUnsafe()
  const server = await Effect.runPromise(Scope.provide(start(folder), scope))
  process.env["TEST_PG_URL"] = Redacted.value(server.url)
  return async () => {
    await Effect.runPromise(Scope.close(scope, Exit.void))
    await rm(folder, { recursive: true })
  }
}
