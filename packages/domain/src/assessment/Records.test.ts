import { assert, describe, it } from "@effect/vitest"
import { gather } from "./Records.ts"
import { fact } from "./testing/given.ts"

const names = (records: ReturnType<typeof gather>) => [...records.byKind.values()].flat().map(({ record }) => record)

describe("gather", () => {
  it("puts records in order of day, then of name", () =>
    assert.deepStrictEqual(
      names(gather([fact("report/b"), fact("report/a"), fact("report/c", { on: "2026-01-02" })])),
      ["report/c", "report/a", "report/b"]
    ))

  it("counts a record given twice once, and keeps the earlier day", () => {
    const [early, late] = [fact("report/a", { on: "2026-01-02" }), fact("report/a")]
    for (const given of [[early, late], [late, early]]) {
      const records = gather(given)
      assert.deepStrictEqual(records.byKind.get("report"), [early])
      assert.deepStrictEqual(records.repeated, [late])
    }
  })

  it("keeps the same one of two that differ on the same day, whichever comes first", () => {
    const [filed, plain] = [fact("proposal/a", { reached: ["filed"] }), fact("proposal/a", { reached: [] })]
    assert.deepStrictEqual(gather([filed, plain]), gather([plain, filed]))
  })

  it("knows what came of a record", () =>
    assert.deepStrictEqual(gather([fact("report/a", { of: "proposal/p" })]).derived.get("proposal/p"), ["report/a"]))
})
