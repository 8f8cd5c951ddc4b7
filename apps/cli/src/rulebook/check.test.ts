import { assert, describe, it } from "@effect/vitest"
import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { ended } from "../testing/ended.ts"
import { write } from "../testing/temporary.ts"

const binhe = Schema.encodeSync(Assessment.Rulebook.Rulebook)(Assessment.binhe)
const written = (data: unknown) => write("rulebook.json", JSON.stringify(data))

describe("rulebook check", () => {
  it.effect("finds no error in the rulebook of the demonstration, and tells the smallest case of what it finds", () =>
    Effect.gen(function*() {
      const { code, out } = yield* ended(["rulebook", "check", yield* written(binhe)])
      assert.strictEqual(code, 0)
      assert.include(out, "0 errors, 3 warnings, 5 notices")
      assert.include(out, "A member has 1 proposal (submitted, filed, chosen as key, 1 January). “Proposal filed” 25, “Key proposal, in addition” 3: 28 in all")
    }))
  it.effect("tells the same in Chinese", () =>
    Effect.gen(function*() {
      const { out } = yield* ended(["rulebook", "check", yield* written(binhe), "--language", "zh"])
      assert.include(out, "某委员有 1 件提案（提交，立案，列为重点，1 月 1 日）。“提案立案” 25 分")
    }))
  it.effect("ends with 1 where doing more brings less, and gives the two sheets as JSON", () =>
    Effect.gen(function*() {
      const text = JSON.stringify(binhe).replace('"points":"-6.5"', '"points":"6.5"')
      const { code, out } = yield* ended(["rulebook", "check", yield* write("rulebook.json", text), "--json"])
      const [{ findings }] = JSON.parse(out).rulebooks
      const { at, example, story, weight } = findings.find((finding: { readonly _tag: string }) => finding._tag === "FaultPays")
      assert.deepStrictEqual([code, at, weight], [1, "plenary-absence", "error"])
      assert.deepStrictEqual(example.scenes.map(({ total }: { readonly total: number }) => total), [0, 130_000])
      assert.include(story.zh, "后来，某委员")
    }))
  it.effect("holds editions of one regulation against each other", () =>
    Effect.gen(function*() {
      const next = { ...binhe, edition: "2027", inForce: { from: "2027-03-01" } }
      const { code, out } = yield* ended(["rulebook", "check", yield* written({ ...binhe, inForce: { from: "2026-01-01", until: "2027-01-01" } }), yield* write("next.json", JSON.stringify(next)), "--json"])
      assert.strictEqual(code, 0)
      assert.deepInclude(JSON.parse(out).editions[0], { weight: "warning", _tag: "EditionGap", from: "2027-01-01", to: "2027-02-28" })
    }))
  it.effect("ends with 1 for an article that is not there, and says where it is missed", () =>
    Effect.gen(function*() {
      const { code, out } = yield* ended(["rulebook", "check", yield* written({ ...binhe, articles: binhe.articles.slice(1) }), "--json"])
      const answer = JSON.parse(out)
      assert.strictEqual(code, 1)
      assert.isAbove(answer.errors, 0)
      assert.include(answer.rulebooks[0].findings.map((finding: { readonly _tag: string }) => finding._tag), "UnknownArticle")
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
