import { Effect, type Scope } from "effect"
import type { Contended } from "../house/Houses.ts"
import type { CronMalformed } from "../jobs/Job.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Journal } from "../journal/Journal.ts"
import { Appraisals } from "./Appraisals.ts"

/** Closes in all committees, now and at one in the morning in China, the two-way evaluations whose days have passed, until the scope closes. */
export const closeDaily: Effect.Effect<void, Contended | CronMalformed, Appraisals | Jobs | Journal | Scope.Scope> = Effect.gen(function*() {
  const [appraisals, jobs, journal] = [yield* Appraisals, yield* Jobs, yield* Journal]
  const closeAll = Effect.flatMap(journal.committees, Effect.forEach((committee) => appraisals.closeLapsed(committee), { discard: true }))
  yield* closeAll
  yield* jobs.every("close", "0 1 * * *", "Asia/Shanghai", closeAll)
})
