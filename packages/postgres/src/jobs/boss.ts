import { Effect, Redacted } from "effect"
import { type ConstructorOptions, PgBoss } from "pg-boss"
import { Database } from "../Database.ts"

/** The schema pg-boss makes and keeps for itself, apart from the tables of the house. */
export const schema = "jobs"

/** What a test sets: the time pg-boss lives in, and how often it asks whether its listening connection is alive. */
export type Given = Pick<ConstructorOptions, "clock" | "notifyHeartbeatIntervalMs">

/**
 * Starts pg-boss on the database the house is on, and stops it with the scope. It makes its schema the first time and
 * brings it up to date, one process after another. It takes at most five connections, of which one listens.
 */
export const boss = (given: Given) =>
  Effect.gen(function*() {
    const { url } = yield* Database
    const run = Effect.runForkWith(yield* Effect.context())
    return yield* Effect.acquireRelease(
      Effect.promise(() => {
        const made = new PgBoss({
          connectionString: Redacted.value(url),
          application_name: "jianyan jobs",
          schema,
          max: 4,
          useListenNotify: true,
          ...given
        })
        made.on("error", (cause) => run(Effect.logWarning("the jobs met an error", cause)))
        made.on("warning", ({ message, data }) => run(Effect.logWarning(message, data)))
        return made.start()
      }),
      (made) => Effect.promise(() => made.stop())
    )
  })
