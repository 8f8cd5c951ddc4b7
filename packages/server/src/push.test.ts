import { assert, describe, it } from "@effect/vitest"
import { type Cause, Effect, Fiber, Queue, Stream } from "effect"
import { Hono } from "hono"
import { push } from "./push.ts"

/** A feed whose listeners are counted, and the fibers that serve them. */
const counted = (many: number) => {
  const listeners = new Set<Queue.Queue<number, Cause.Done>>()
  const full = Promise.withResolvers<void>()
  const fibers: Array<Fiber.Fiber<void>> = []
  const heard = Stream.callback<number>((queue) =>
    Effect.acquireRelease(Effect.sync(() => { listeners.add(queue); if (listeners.size === many) full.resolve() }), () => Effect.sync(() => { listeners.delete(queue) })))
  const app = new Hono().get("/feed", (c) => push(c, heard, (item) => item, (effect) => {
    const fiber = Effect.runFork(effect)
    fibers.push(fiber)
    return fiber
  }))
  return { listeners, fibers, app, full: full.promise, tell: (item: number) => { for (const queue of listeners) Queue.offerUnsafe(queue, item) } }
}

const listen = async (app: Hono) => {
  const response = await app.request("/feed")
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  assert.match(await next(), /^event: open/u)
  return { next, leave: () => reader.cancel() }
}

describe("push", () => {
  it("leaves no fiber and no listener of those who went, and goes on telling those who stay", async () => {
    const { app, fibers, full, listeners, tell } = counted(51)
    const all = await Promise.all(Array.from({ length: 50 }, () => listen(app)))
    const stays = await listen(app)
    await full
    await Promise.all(all.map(({ leave }) => leave()))
    await Effect.runPromise(Effect.forEach(fibers.slice(0, 50), Fiber.await))
    assert.strictEqual(listeners.size, 1)
    tell(7)
    assert.strictEqual(await stays.next(), "data: 7\n\n")
    await stays.leave()
    await Effect.runPromise(Effect.forEach(fibers, Fiber.await))
    assert.strictEqual(listeners.size, 0)
  })

  it("leaves none of one who went while nothing was told", async () => {
    const { app, fibers, full, listeners } = counted(1)
    const goes = await listen(app)
    await full
    await goes.leave()
    await Effect.runPromise(Effect.forEach(fibers, Fiber.await))
    assert.strictEqual(listeners.size, 0)
  })
})
