import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { ended } from "./testing/ended.ts"

describe("run", () => {
  it.effect("shows every command and what the exit codes mean", () =>
    Effect.gen(function*() {
      const { code, out } = yield* ended(["--help"])
      assert.strictEqual(code, 0)
      for (const word of ["rulebook", "DATABASE_URL", "DATA_FOLDER", "Ends with 0"]) assert.include(out, word)
    }))
  it.effect("says in one line which flag it does not know, and ends with 2", () =>
    Effect.gen(function*() {
      const { code, out, said } = yield* ended(["rulebook", "check", "some.json", "--jsn"])
      assert.strictEqual(code, 2)
      assert.strictEqual(out, "")
      assert.notInclude(said, "\n")
      assert.include(said, "--jsn")
      assert.include(said, "jianyan rulebook check --help")
    }))
  it.effect("says in one line which command it does not know, and ends with 2", () =>
    Effect.gen(function*() {
      const { code, said } = yield* ended(["verifi"])
      assert.strictEqual(code, 2)
      assert.notInclude(said, "\n")
    }))
  it.effect("names a file that is not there, and ends with 3", () =>
    Effect.gen(function*() {
      const { code, out, said } = yield* ended(["rulebook", "check", "/nowhere/rulebook.json", "--json"])
      assert.deepStrictEqual({ code, out }, { code: 3, out: "" })
      assert.strictEqual(said, "/nowhere/rulebook.json cannot be read (ENOENT). Check the name and who may read it.")
    }))
})
