import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import { Register } from "./Register.ts"

/** What every register keeps to; each test writes to a committee of its own. */
export const suite = <E>(name: string, register: Layer.Layer<Register, E>) =>
  layer(register, { timeout: "60 seconds", excludeTestServices: true })(`the register ${name}`, (it) => {
    it.effect("lists everyone in order of id, with and without a contact", () =>
      Effect.gen(function*() {
        const r = yield* Register
        yield* r.putMany("listed", [{ id: "b", name: "李四" }, { id: "a", name: "张三", contact: "13800000000" }, { id: "B", name: "王五" }])
        assert.deepStrictEqual(yield* r.all("listed"), [
          { id: "B", name: "王五" },
          { id: "a", name: "张三", contact: "13800000000" },
          { id: "b", name: "李四" }
        ])
        assert.deepStrictEqual(yield* r.all("listed-nobody"), [])
      }))

    it.effect("puts a person in place of what was known", () =>
      Effect.gen(function*() {
        const r = yield* Register
        yield* r.put("replaced", { id: "a", name: "张三", contact: "13800000000" })
        yield* r.put("replaced", { id: "a", name: "张叁" })
        assert.deepStrictEqual(yield* r.all("replaced"), [{ id: "a", name: "张叁" }])
      }))

    it.effect("keeps the last of two under one id, and takes none at all", () =>
      Effect.gen(function*() {
        const r = yield* Register
        yield* r.putMany("last", [{ id: "a", name: "one" }, { id: "a", name: "two" }])
        yield* r.putMany("last", [])
        assert.deepStrictEqual(yield* r.all("last"), [{ id: "a", name: "two" }])
      }))

    it.effect("takes thousands at once", () =>
      Effect.gen(function*() {
        const r = yield* Register
        const people = Array.from({ length: 5000 }, (_, i) => ({ id: `m-${String(i).padStart(5, "0")}`, name: `委员${i}` }))
        yield* r.putMany("thousands", people)
        assert.deepStrictEqual(yield* r.all("thousands"), people)
      }))

    it.effect("forgets a person in one committee and no other", () =>
      Effect.gen(function*() {
        const r = yield* Register
        for (const committee of ["forget", "remember"]) yield* r.put(committee, { id: "a", name: "张三" })
        yield* r.erase("forget", "a")
        yield* r.erase("forget", "nobody")
        assert.deepStrictEqual(yield* r.all("forget"), [])
        assert.deepStrictEqual(yield* r.all("remember"), [{ id: "a", name: "张三" }])
      }))
  })
