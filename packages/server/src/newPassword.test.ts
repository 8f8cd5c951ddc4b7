import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { newPassword } from "./newPassword.ts"

describe("newPassword", () => {
  it.effect("makes sixteen signs in groups of four, none to be taken for another, and none twice", () =>
    Effect.gen(function*() {
      const made = yield* Effect.replicateEffect(newPassword, 100)
      for (const password of made) assert.match(password, /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/u)
      assert.strictEqual(new Set(made).size, 100)
    }))
})
