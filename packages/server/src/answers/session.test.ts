import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { session } from "./session.ts"

const told = { version: "test", demo: [] }

describe("session", () => {
  it.effect("says that a password leads in, and an identity provider only where one is configured", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* session({ ...told, provider: false }).ways(), ["password"])
      assert.deepStrictEqual(yield* session({ ...told, provider: true }).ways(), ["password", "provider"])
    }))
})
