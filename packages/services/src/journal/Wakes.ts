import { Effect, Queue, type Scope } from "effect"

/** Who waits for news of which committee. */
export interface Wakes {
  /** Registers a waiter until its scope closes; wakes that come while it is busy are kept as one. */
  readonly join: (committee: string) => Effect.Effect<Queue.Dequeue<void>, never, Scope.Scope>
  /** Wakes who waits for one committee. */
  readonly wake: (committee: string) => void
  /** Wakes everyone, when it is not known who has missed something. */
  readonly wakeAll: () => void
}

/** Makes an empty set of waiters. */
export const make = (): Wakes => {
  const waiting = new Map<string, Set<Queue.Queue<void>>>()
  const rouse = (queues: Iterable<Queue.Queue<void>>) => {
    for (const queue of queues) Queue.offerUnsafe(queue, undefined)
  }
  return {
    join: (committee) =>
      Effect.acquireRelease(
        Effect.map(Queue.sliding<void>(1), (queue) => {
          const queues = waiting.get(committee) ?? new Set()
          waiting.set(committee, queues.add(queue))
          return queue
        }),
        (queue) =>
          Effect.sync(() => {
            const queues = waiting.get(committee)
            queues?.delete(queue)
            if (queues?.size === 0) waiting.delete(committee)
          })
      ),
    wake: (committee) => rouse(waiting.get(committee) ?? []),
    wakeAll: () => {
      for (const queues of waiting.values()) rouse(queues)
    }
  }
}
