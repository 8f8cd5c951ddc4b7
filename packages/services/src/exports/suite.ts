import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import { signed } from "./seal.ts"
import { Signer } from "./Signer.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

/** What every signer keeps to; each test works for a committee of its own. */
export const suite = <E>(name: string, signer: Layer.Layer<Signer, E>) =>
  layer(signer, { timeout: "60 seconds", excludeTestServices: true })(`the signer ${name}`, (it) => {
    it.effect("signs what its public key proves, and nothing else", () =>
      Effect.gen(function*() {
        const s = yield* Signer
        const { key, signature } = yield* s.sign("signs", "滨河 2026")
        assert.isTrue(signed(key, bytes("滨河 2026"), signature))
        assert.isFalse(signed(key, bytes("滨河 2025"), signature))
        assert.deepStrictEqual((yield* s.keys("signs")).map((it) => it.key), [key])
      }))

    it.effect("makes a key when it is first asked, one for each committee, and keeps to it", () =>
      Effect.gen(function*() {
        const s = yield* Signer
        const [first, again] = yield* Effect.all([s.keys("first"), s.keys("first")], { concurrency: "unbounded" })
        assert.lengthOf(first, 1)
        assert.deepStrictEqual(again, first)
        assert.notStrictEqual((yield* s.keys("first-elsewhere"))[0]?.key, first[0]?.key)
      }))

    it.effect("signs with another key after a change, and still names the one given up", () =>
      Effect.gen(function*() {
        const s = yield* Signer
        const before = yield* s.sign("rotated", "a")
        const made = yield* s.rotate("rotated")
        assert.strictEqual((yield* s.sign("rotated", "a")).key, made.key)
        const keys = yield* s.keys("rotated")
        assert.deepStrictEqual(keys.map(({ key, until }) => [key, until !== undefined]), [[before.key, true], [made.key, false]])
        assert.isTrue(signed(before.key, bytes("a"), before.signature))
      }))

    it.effect("changes the key of a committee that has not signed yet", () =>
      Effect.gen(function*() {
        const s = yield* Signer
        const made = yield* s.rotate("rotated-first")
        const keys = yield* s.keys("rotated-first")
        assert.deepStrictEqual(keys.at(-1)?.key, made.key)
      }))
  })
