import { type Duration, Effect, Option, Queue, type Scope, Stream } from "effect"
import type { Entry } from "./Journal.ts"

/**
 * Turns pages into a live stream: reads on from a position until a page is empty, then waits to be woken.
 * The waiter joins before the first page is read, so nothing can fall between. With `poll`, it also looks unasked at that
 * interval, in case a wake was lost.
 */
export const follow = (options: {
  readonly after: number
  readonly page: (after: number) => Effect.Effect<ReadonlyArray<Entry>>
  readonly join: Effect.Effect<Queue.Dequeue<void>, never, Scope.Scope>
  readonly poll?: Duration.Input
}): Stream.Stream<Entry> =>
  Stream.unwrap(Effect.map(options.join, (wakes) => {
    const woken = options.poll === undefined
      ? Queue.take(wakes)
      : Effect.timeoutOption(Queue.take(wakes), options.poll)
    return Stream.paginate(options.after, (after) =>
      Effect.flatMap(options.page(after), (entries) => {
        const last = entries.at(-1)
        return last === undefined
          ? Effect.as(woken, [entries, Option.some(after)] as const)
          : Effect.succeed([entries, Option.some(last.seq)] as const)
      }))
  }))
