/**
 * Puts off jobs, or takes them, in a process of its own, and says so line by line: `node taker.ts queue|take <count>`, with the
 * database in DATABASE_URL. Who takes stops at the first job until a line comes in, and ends when the input ends.
 */
import { Job, Jobs } from "@jianyan/services"
import { DateTime, Deferred, Effect, Layer, Redacted, Schema } from "effect"
import { createInterface } from "node:readline"
import { Database } from "../Database.ts"
import { layer } from "../jobs/layer.ts"

/** The work of the test. */
export const count = Job.kind("count", Schema.Int)

const say = (what: string) => Effect.sync(() => process.stdout.write(`${what}\n`))

const queue = (many: number) =>
  Effect.gen(function*() {
    const jobs = yield* Jobs
    const now = yield* DateTime.now
    for (let number = 1; number <= many; number++) yield* jobs.at(count, now, number, { key: String(number) })
    yield* say("queued")
    return yield* Effect.never
  })

const take = Effect.gen(function*() {
  const jobs = yield* Jobs
  const go = yield* Deferred.make<void>()
  const end = yield* Deferred.make<void>()
  const input = createInterface(process.stdin)
  input.on("line", () => Deferred.doneUnsafe(go, Effect.void))
  input.on("close", () => Deferred.doneUnsafe(end, Effect.void))
  yield* jobs.run(count, (number) => Effect.andThen(say(`took ${number}`), Effect.andThen(Deferred.await(go), say(`done ${number}`))))
  yield* Deferred.await(end)
})

if (import.meta.main) {
  const [mode, many] = process.argv.slice(2)
  const database = Layer.succeed(Database, { url: Redacted.make(process.env["DATABASE_URL"] ?? "") })
  await Effect.runPromise(Effect.scoped(Effect.provide(mode === "queue" ? queue(Number(many)) : take, Layer.provide(layer(), database))))
}
