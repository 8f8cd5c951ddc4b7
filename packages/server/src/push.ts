import type { Fiber} from "effect";
import { Effect, Stream } from "effect"
import type { Context } from "hono"
import { streamSSE } from "hono/streaming"

/** Milliseconds between two signs of life on a quiet line. */
const pulse = 15_000

/** Pushes a stream to one listener as server-sent events until the listener goes; a quiet line is kept open. */
export const push = (
  c: Context, items: Stream.Stream<unknown>, encode: (item: unknown) => unknown, fork: (effect: Effect.Effect<void>) => Fiber.Fiber<void>
): Response =>
  streamSSE(c, async (sse) => {
    await sse.writeSSE({ event: "open", data: "" })
    const sent = Stream.runForEach(items, (item) => Effect.promise(() => sse.writeSSE({ data: JSON.stringify(encode(item)) })))
    const beating = Effect.forever(Effect.andThen(Effect.sleep(pulse), Effect.promise(() => sse.writeSSE({ event: "pulse", data: "" }))))
    const fiber = fork(Effect.asVoid(Effect.raceFirst(sent, beating)))
    const gone = new Promise<void>((resolve) => {
      sse.onAbort(() => {
        fiber.interruptUnsafe()
        resolve()
      })
      fiber.addObserver(() => resolve())
    })
    await gone
  })
