import { Job } from "@jianyan/services"
import { Effect } from "effect"
import type { PgBoss } from "pg-boss"

/** The queue of the jobs that were given up. */
export const givenUp = "given-up"

const day = 24 * 60 * 60

/** How long a job that waits is kept after its time, and one that was given up after that, in seconds. */
const kept = 10 * 365 * day

/**
 * Makes the queue of a kind of work unless it is there. One job waits under a key; a process that gives no sign of life for
 * 30 seconds has lost its job to another, and a job that takes an hour has failed.
 */
export const queues = (boss: PgBoss) => {
  const known = new Set<string>()
  const make = async (name: string) => {
    await boss.createQueue(givenUp, { retentionSeconds: kept, deleteAfterSeconds: 0 })
    await boss.createQueue(name, {
      policy: "short",
      retryLimit: Job.patience.retries,
      retryBackoff: true,
      retryDelay: Job.patience.first,
      retryDelayMax: Job.patience.longest,
      heartbeatSeconds: 30,
      expireInSeconds: day / 24,
      retentionSeconds: kept,
      deleteAfterSeconds: 7 * day,
      deadLetter: givenUp,
      notify: true
    })
    known.add(name)
  }
  return (name: string): Effect.Effect<void> => Effect.suspend(() => known.has(name) ? Effect.void : Effect.promise(() => make(name)))
}
