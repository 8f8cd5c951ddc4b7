import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, Stream } from "effect"
import { join } from "node:path"
import { readJsonLines } from "./readJsonLines.ts"
import { temporary, write } from "../testing/temporary.ts"

const Named = Schema.Struct({ id: Schema.String })
const read = (path: string) => Stream.runCollect(readJsonLines(path, Named, "error"))

describe("readJsonLines", () => {
  it.effect("passes over empty lines and a byte order mark", () =>
    Effect.gen(function*() {
      const path = yield* write("some.jsonl", "\uFEFF{\"id\":\"一\"}\r\n\n{\"id\":\"b\"}")
      assert.deepStrictEqual(yield* read(path), [{ id: "一" }, { id: "b" }])
    }))
  it.effect("names the line that is not JSON", () =>
    Effect.gen(function*() {
      const refused = yield* Effect.flip(read(yield* write("some.jsonl", "{\"id\":\"a\"}\n\nnot json\n")))
      assert.deepInclude({ ...refused }, { _tag: "Cli.LineUnfit", line: 3, problem: "not JSON" })
    }))
  it.effect("names the line that has another shape, and the key", () =>
    Effect.gen(function*() {
      const refused = yield* Effect.flip(read(yield* write("some.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\",\"score\":1}\n")))
      assert.deepInclude({ ...refused }, { _tag: "Cli.LineUnfit", line: 2 })
      assert.match("problem" in refused ? refused.problem : "", /score/u)
    }))
  it.effect("refuses a file that is not there", () =>
    Effect.gen(function*() {
      const path = join(yield* temporary, "none.jsonl")
      assert.deepInclude({ ...(yield* Effect.flip(read(path))) }, { _tag: "Cli.FileUnreadable", path, code: "ENOENT" })
    }))
})
