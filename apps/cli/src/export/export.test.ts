import { assert, layer as provided } from "@effect/vitest"
import { Journal } from "@jianyan/services"
import { toEntry } from "@jianyan/services/journal"
import { ExportSample } from "@jianyan/services/testing"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ended } from "../testing/ended.ts"
import { Served } from "../testing/Served.ts"
import { temporary, write } from "../testing/temporary.ts"

/** Writes the sample committee into the database. */
const told = Effect.gen(function*() {
  const { kept } = yield* Served
  yield* Effect.gen(function*() {
    const journal = yield* Journal
    for (const { actor, event, occurredAt, stream } of ExportSample.entries.map(toEntry)) yield* journal.append("binhe", [{ stream, expected: 0, events: [event] }], { actor, occurredAt })
  }).pipe(Effect.provide(kept))
})

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("export, and verify FILE", (it) => {
  it.effect("write a year that is found whole without a database, and name the entry that was changed in it", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* told
      const file = join(yield* temporary, "binhe-2026.jianyan.jsonl")
      const made = yield* jianyan("export", file, "--committee", "binhe", "--year", "2026", "--json")
      assert.strictEqual(made.code, 0, made.said)
      const { key } = JSON.parse(made.out)
      const whole = yield* ended(["verify", file, "--key", key, "--json"])
      assert.strictEqual(whole.code, 0, whole.said)
      assert.deepInclude(JSON.parse(whole.out), { whole: true, key, entries: ExportSample.entries.length, sheets: 3, same: 3, broken: [] })
      const changed = yield* write("changed.jsonl", readFileSync(file, "utf8").replace("写作“a-2”", "写作“a-9”"))
      const found = yield* ended(["verify", changed])
      assert.strictEqual(found.code, 1)
      assert.include(found.out, "line 8: entry 7 of activity/a-2 was changed")
      const other = yield* ended(["verify", file, "--key", "0".repeat(64)])
      assert.strictEqual(other.code, 1)
      assert.include(other.out, "the signature was made with another key")
      assert.strictEqual((yield* jianyan("export", file, "--committee", "binhe", "--year", "2026")).code, 3)
      const beyond = yield* jianyan("export", file, "--committee", "binhe", "--year", "2026", "--seq", "99", "--force")
      assert.strictEqual(beyond.code, 3)
      assert.include(beyond.said, "The journal ends at entry 8")
    }))

  it.effect("refuse a year without a rulebook, and a file that is not there", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      const { code, said } = yield* jianyan("export", join(yield* temporary, "none.jsonl"), "--committee", "binhe", "--year", "2001")
      assert.deepStrictEqual([code, said.includes("2001")], [3, true])
      assert.strictEqual((yield* ended(["verify", "nowhere.jsonl"])).code, 3)
    }))
})
