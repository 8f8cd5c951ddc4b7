import { assert, describe, it } from "@effect/vitest"
import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { ended } from "../testing/ended.ts"
import { write } from "../testing/temporary.ts"

const binhe = Schema.encodeSync(Assessment.Rulebook.Rulebook)(Assessment.binhe)
const before = write("2026.json", JSON.stringify(binhe))
/** Pays 20 instead of 25 for a proposal that was filed, among all that filed it. */
const after = write("2027.json", JSON.stringify({ ...binhe, edition: "2027" }).replace('"points":"25"', '"points":"20"'))
const records = write("records.jsonl", [
  { record: "proposal/1", member: "m001", kind: "proposal", on: "2026-01-13", joint: { place: 0, people: 1 }, reached: ["submitted", "filed"] },
  { record: "meeting/plenary", member: "m002", kind: "meeting", form: "plenary", on: "2026-01-12", attendance: { held: 2, attended: 2 } }
].map((record) => JSON.stringify(record)).join("\n"))

const compared = (...args: ReadonlyArray<string>) => Effect.gen(function*() { return yield* ended(["rulebook", "compare", yield* before, yield* after, "--records", yield* records, ...args]) })

describe("rulebook compare", () => {
  it.effect("tells whom another text moves and by how much, in order of member", () =>
    Effect.gen(function*() {
      const { code, out } = yield* compared()
      assert.strictEqual(code, 0)
      assert.include(out, "2 records, 2 members: 0 come to more, 1 to less, 1 to the same")
      assert.match(out, /^m001 +25 +20 +-5$/mu)
      assert.notInclude(out, "m002")
    }))
  it.effect("comes to the totals of the sheets", () =>
    Effect.gen(function*() {
      const { moved } = JSON.parse((yield* compared("--json")).out)
      const { sheets } = JSON.parse((yield* ended(["score", "--rulebook", yield* after, "--records", yield* records, "--json"])).out)
      assert.deepStrictEqual(moved.map(({ to }: { readonly to: number }) => to), [sheets[0].total])
    }))
  it.effect("moves nobody in a year without records", () =>
    Effect.gen(function*() { assert.include((yield* compared("--year", "2024")).out, "0 come to more, 0 to less, 2 to the same") }))
  it.effect("refuses a rulebook that keeps no points", () =>
    Effect.gen(function*() {
      const { table: _, ...none } = binhe
      const { code, said } = yield* ended(["rulebook", "compare", yield* before, yield* write("none.json", JSON.stringify({ ...none, grades: [] })), "--records", yield* records])
      assert.strictEqual(code, 3)
      assert.include(said, "table of points")
    }))
})
