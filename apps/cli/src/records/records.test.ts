import { assert, layer as provided } from "@effect/vitest"
import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { ended } from "../testing/ended.ts"
import { lines, row } from "../testing/rows.ts"
import { Served } from "../testing/Served.ts"
import { write } from "../testing/temporary.ts"

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("records", (it) => {
  it.effect("give the same sheets without the database as the committee gives with it", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines([row("a"), row("b", { proposerKey: "M02" }), row("c", { proposerKey: "M02", number: "8" })])), "--committee", "binhe", "--filed")
      const rulebook = yield* write("rulebook.json", JSON.stringify(Schema.encodeSync(Assessment.Rulebook.Rulebook)(Assessment.Gallery.jinan2015)))
      const file = yield* write("records.jsonl", (yield* jianyan("records", "--committee", "binhe")).out)
      const year = ["--year", "2025", "--term", "2023-01-01", "--json"]
      const stored = JSON.parse((yield* jianyan("score", "--rulebook", rulebook, "--committee", "binhe", ...year)).out)
      const pure = JSON.parse((yield* ended(["score", "--rulebook", rulebook, "--records", file, ...year])).out)
      assert.deepStrictEqual(pure.sheets, stored.sheets)
      assert.deepStrictEqual(pure.sheets.map((sheet: { readonly member: string }) => sheet.member), ["M01", "M02"])
      assert.isTrue(pure.sheets[1].lines.some((line: { readonly records: ReadonlyArray<string> }) => line.records.includes("proposal/c")))
      // The proposals of 2025 were brought in just now: they had happened by the end of that year, and nothing was recorded by then.
      const past = (...days: ReadonlyArray<string>) => Effect.map(jianyan("score", "--rulebook", rulebook, "--committee", "binhe", ...year, ...days), ({ out }) => JSON.parse(out).sheets)
      assert.deepStrictEqual(yield* past("--as-of", "2025-12-31"), stored.sheets)
      assert.deepStrictEqual(yield* past("--known", "2025-12-31"), [])
      assert.deepStrictEqual(yield* past("--known", "2099-12-31", "--as-of", "2025-12-31"), stored.sheets)
    }))
})
