import { assert, describe, it } from "@effect/vitest"
import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { ended } from "../testing/ended.ts"
import { write } from "../testing/temporary.ts"

const binhe = Schema.encodeSync(Assessment.Rulebook.Rulebook)(Assessment.binhe)
const written = (data: unknown) => write("rulebook.json", JSON.stringify(data))

describe("rulebook check", () => {
  it.effect("finds nothing in the rulebook of the demonstration", () =>
    Effect.gen(function*() {
      const { code, out } = yield* ended(["rulebook", "check", yield* written(binhe)])
      assert.strictEqual(code, 0)
      assert.include(out, "0 errors, 0 warnings")
    }))
  it.effect("ends with 1 for an article that is not there, and says where it is missed", () =>
    Effect.gen(function*() {
      const { code, out } = yield* ended(["rulebook", "check", yield* written({ ...binhe, articles: binhe.articles.slice(1) }), "--json"])
      const answer = JSON.parse(out)
      assert.strictEqual(code, 1)
      assert.isAbove(answer.errors, 0)
      assert.include(answer.findings.map((finding: { readonly _tag: string }) => finding._tag), "UnknownArticle")
    }))
  it.effect("lists every place at which data is no rulebook", () =>
    Effect.gen(function*() {
      const { grades: _, ...rest } = binhe
      const { code, out } = yield* ended(["rulebook", "check", yield* written({ ...rest, ranking: true })])
      assert.strictEqual(code, 1)
      assert.include(out, "grades is missing")
      assert.include(out, "ranking is not in the language")
    }))
  it.effect("names the line at which a file is not JSON", () =>
    Effect.gen(function*() {
      const { code, said } = yield* ended(["rulebook", "check", yield* write("rulebook.json", "{\n  \"id\": 1,\n  oops\n}")])
      assert.strictEqual(code, 3)
      assert.match(said, /line 3: not JSON/u)
    }))
})
