import { assert, layer as provided } from "@effect/vitest"
import { Effect } from "effect"
import { lines, row } from "../testing/rows.ts"
import { Served } from "../testing/Served.ts"
import { write } from "../testing/temporary.ts"

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("remind", (it) => {
  it.effect("gives what is due once, and refuses a day or a committee that is none", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines([row("a"), row("b")])), "--committee", "reminded")
      const { code, out } = yield* jianyan("remind", "--committee", "reminded", "--day", "2026-06-30", "--json")
      assert.deepStrictEqual([code, JSON.parse(out)], [0, { committee: "reminded", given: 0 }])
      assert.strictEqual((yield* jianyan("remind", "--committee", "reminded", "--day", "2026-02-30")).code, 2)
      assert.strictEqual((yield* jianyan("remind", "--committee", "nowhere")).code, 3)
    }))
})
