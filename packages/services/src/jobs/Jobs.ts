import { Context, type DateTime, type Effect, Layer, type Scope } from "effect"
import type { CronMalformed, Failed, Kind, PayloadUnfit } from "./Job.ts"
import { makeMemory } from "./memory.ts"

/**
 * Work that is done later, or again and again, by whichever process of the house is there; what waits survives a restart
 * where it is kept in a database. One process at a time has a job, and it is acknowledged once; but a process may end
 * between the work and the acknowledgement, and then the work is done again, so it must bear that.
 * A job that fails, or whose process ended, is tried again with growing delay (`Job.patience`) and given up at last.
 */
export class Jobs extends Context.Service<Jobs, {
  /** Does a work at every time of a cron expression until the scope closes; times that passed while no process was there are made up for by one. */
  readonly every: <E, R>(
    name: string,
    cron: string,
    timezone: string,
    work: Effect.Effect<void, E, R>
  ) => Effect.Effect<void, CronMalformed, R | Scope.Scope>
  /**
   * Puts a job off until a time, or does it at once when that has passed. One job of a kind waits under a key: given again before
   * it began, it takes the new time and payload; once it began, the key is free.
   */
  readonly at: <A>(kind: Kind<A>, when: DateTime.Utc, payload: A, options: { readonly key: string }) => Effect.Effect<void, PayloadUnfit>
  /** Takes the jobs of a kind, one after another, until the scope closes; what is under way then is interrupted and tried again later. */
  readonly run: <A, E, R>(kind: Kind<A>, handler: (payload: A) => Effect.Effect<void, E, R>) => Effect.Effect<void, never, R | Scope.Scope>
  /** Lists the jobs that were given up, oldest first; one whose payload its kind cannot read is given up at once. */
  readonly failed: Effect.Effect<ReadonlyArray<Failed>>
}>()("@jianyan/services/Jobs") {
  /** Jobs that live as long as their layer, by the clock of who gives them. */
  static readonly layerMemory: Layer.Layer<Jobs> = Layer.effect(Jobs, makeMemory)
}
