import { Effect } from "effect"

/** Takes steps to the end and lets others go on between any two of them. */
export const unhurried = <A>(steps: Generator<undefined, A>): Effect.Effect<A> =>
  Effect.gen(function*() {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value
      yield* Effect.yieldNow
    }
  })
