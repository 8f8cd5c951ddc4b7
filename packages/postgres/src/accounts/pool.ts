import { Effect, Redacted } from "effect"
import { Pool } from "pg"
import { Database } from "../Database.ts"

/** Opens a few connections of better-auth's own driver to the database the house is on; they close with the scope. */
export const pool = Effect.gen(function*() {
  const { url } = yield* Database
  const run = Effect.runForkWith(yield* Effect.context())
  return yield* Effect.acquireRelease(
    Effect.sync(() => {
      const opened = new Pool({ connectionString: Redacted.value(url), max: 4, application_name: "jianyan accounts" })
      // Without a listener a connection that breaks while idle would end the process.
      opened.on("error", (cause) => run(Effect.logWarning("an idle connection of the accounts broke", cause)))
      return opened
    }),
    (opened) => Effect.promise(() => opened.end())
  )
})
