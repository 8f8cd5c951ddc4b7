import { assert, layer } from "@effect/vitest"
import { Effect, type Layer, Option } from "effect"
import { Snapshots } from "./Snapshots.ts"

const bytes = (...values: ReadonlyArray<number>) => Uint8Array.from(values)

/** What every store of snapshots keeps to; each test writes to a committee of its own. */
export const suite = <E>(name: string, snapshots: Layer.Layer<Snapshots, E>) =>
  layer(snapshots, { timeout: "60 seconds", excludeTestServices: true })(`the snapshots ${name}`, (it) => {
    const found = (committee: string, fold: string) =>
      Snapshots.use((s) => Effect.map(s.load(committee, fold), Option.map(({ seq, bytes }) => ({ seq, bytes: [...bytes] }))))

    it.effect("finds nothing where nothing was saved", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("none", "book-1"), Option.none())
      }))

    it.effect("returns the bytes saved last, by committee and fold", () =>
      Effect.gen(function*() {
        const s = yield* Snapshots
        yield* s.save("saved", "book-1", 10, bytes(1, 2, 0, 255))
        yield* s.save("saved", "book-2", 11, bytes(9))
        yield* s.save("saved-elsewhere", "book-1", 12, bytes())
        yield* s.save("saved", "book-1", 20, bytes(3))
        assert.deepStrictEqual(yield* found("saved", "book-1"), Option.some({ seq: 20, bytes: [3] }))
        assert.deepStrictEqual(yield* found("saved", "book-2"), Option.some({ seq: 11, bytes: [9] }))
        assert.deepStrictEqual(yield* found("saved-elsewhere", "book-1"), Option.some({ seq: 12, bytes: [] }))
      }))

    it.effect("leaves a newer snapshot as it is", () =>
      Effect.gen(function*() {
        const s = yield* Snapshots
        yield* s.save("newer", "book-1", 20, bytes(2))
        yield* s.save("newer", "book-1", 10, bytes(1))
        assert.deepStrictEqual(yield* found("newer", "book-1"), Option.some({ seq: 20, bytes: [2] }))
      }))

    it.effect("keeps its own copy of the bytes", () =>
      Effect.gen(function*() {
        const s = yield* Snapshots
        const mine = bytes(1)
        yield* s.save("copy", "book-1", 1, mine)
        mine[0] = 7
        assert.deepStrictEqual(yield* found("copy", "book-1"), Option.some({ seq: 1, bytes: [1] }))
      }))
  })
