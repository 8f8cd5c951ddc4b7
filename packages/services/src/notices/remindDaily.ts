import { Effect, type Scope } from "effect"
import type { Contended } from "../house/Houses.ts"
import type { CronMalformed } from "../jobs/Job.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Journal } from "../journal/Journal.ts"
import { Notices } from "./Notices.ts"

/** Reminds all committees now and at eight in the morning in China, in whichever process is there, until the scope closes; what was due meanwhile is made up for by one run. */
export const remindDaily: Effect.Effect<void, Contended | CronMalformed, Jobs | Journal | Notices | Scope.Scope> = Effect.gen(function*() {
  const [jobs, journal, notices] = [yield* Jobs, yield* Journal, yield* Notices]
  const remindAll = Effect.flatMap(journal.committees, Effect.forEach((committee) => notices.remind(committee), { discard: true }))
  yield* remindAll
  yield* jobs.every("remind", "0 8 * * *", "Asia/Shanghai", remindAll)
})
