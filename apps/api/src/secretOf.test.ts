import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Redacted } from "effect"
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { secretOf } from "./secretOf.ts"
import type { Settings } from "./Settings.ts"

const folder = mkdtempSync(join(tmpdir(), "jianyan-secret-"))
afterAll(() => rmSync(folder, { recursive: true }))

const settings = (given: Partial<Settings> = {}): Settings => ({
  port: 8080, databaseUrl: Option.none(), dataFolder: join(folder, "data"), demo: true, publicUrl: Option.none(), secret: Option.none(), provider: Option.none(), ...given
})

describe("secretOf", () => {
  it.effect("makes a secret once, for its owner alone, and finds it again", () =>
    Effect.gen(function*() {
      const first = Redacted.value(yield* secretOf(settings()))
      assert.isAtLeast(first.length, 32)
      assert.strictEqual(Redacted.value(yield* secretOf(settings())), first)
      assert.strictEqual(statSync(join(folder, "data/auth-secret")).mode & 0o777, 0o600)
    }))
  it.effect("takes the secret of the surroundings, and refuses one too short to sign with", () =>
    Effect.gen(function*() {
      const given = "x".repeat(32)
      assert.strictEqual(Redacted.value(yield* secretOf(settings({ secret: Option.some(Redacted.make(given)) }))), given)
      const refused = yield* Effect.flip(secretOf(settings({ secret: Option.some(Redacted.make("short")) })))
      assert.strictEqual(refused._tag, "Api.SecretTooShort")
    }))
  it.effect("names the folder in which nothing can be kept", () =>
    Effect.gen(function*() {
      const file = join(folder, "a-file")
      writeFileSync(file, "")
      const refused = yield* Effect.flip(secretOf(settings({ dataFolder: file })))
      assert.deepInclude({ ...refused }, { folder: file })
    }))
})
