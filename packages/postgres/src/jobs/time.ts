import { Time } from "@jianyan/services/testing"
import { DateTime, Duration, Effect, Layer } from "effect"
import { TestClock } from "pg-boss"
import { layer } from "./layer.ts"

/** How long the end of a pass is lived through second by second: long enough for every poll and check of pg-boss to come round. */
const lived = Duration.minutes(1)

/** In milliseconds: an answer takes real time, of which none passes here. */
const year = 365 * 24 * 60 * 60 * 1000

/** The jobs on a time that only tests let pass, from now on. */
export const layerTest = Layer.unwrap(Effect.sync(() => {
  const clock = new TestClock()
  const pass = Effect.fnUntraced(function*(duration: Duration.Duration) {
    const until = clock.now() + Duration.toMillis(duration)
    if (Duration.isGreaterThan(duration, lived)) yield* Effect.promise(() => clock.setTime(until - Duration.toMillis(lived)))
    yield* Effect.promise(() => clock.tick(until - clock.now()))
  })
  return Layer.merge(layer({ clock, notifyHeartbeatIntervalMs: year }), Layer.succeed(Time, { now: Effect.sync(() => DateTime.makeUnsafe(clock.now())), pass }))
}))
