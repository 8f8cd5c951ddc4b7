import { Effect, type Scope } from "effect"
import type { CronMalformed } from "../jobs/Job.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Journal } from "../journal/Journal.ts"
import { Signings } from "./Signings.ts"

/** Forgets in all committees, now and at three in the morning in China, the people of letters whose time is over, until the scope closes. */
export const eraseDaily: Effect.Effect<void, CronMalformed, Jobs | Journal | Signings | Scope.Scope> = Effect.gen(function*() {
  const [jobs, journal, signings] = [yield* Jobs, yield* Journal, yield* Signings]
  const eraseAll = Effect.flatMap(journal.committees, Effect.forEach((committee) => signings.eraseExpired(committee), { discard: true }))
  yield* eraseAll
  yield* jobs.every("erase", "0 3 * * *", "Asia/Shanghai", eraseAll)
})
