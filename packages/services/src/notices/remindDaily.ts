import { Effect, type Scope } from "effect"
import type { CronMalformed } from "../jobs/Job.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Notices } from "./Notices.ts"

/** Reminds every one of some committees at eight in the morning in China, in whichever process is there, until the scope closes. */
export const remindDaily = (committees: ReadonlyArray<string>): Effect.Effect<void, CronMalformed, Jobs | Notices | Scope.Scope> =>
  Effect.gen(function*() {
    const jobs = yield* Jobs
    const notices = yield* Notices
    yield* Effect.forEach(committees, (committee) => jobs.every(`remind-${committee}`, "0 8 * * *", "Asia/Shanghai", Effect.asVoid(notices.remind(committee))), { discard: true })
  })
