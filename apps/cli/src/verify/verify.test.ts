import { assert, layer as provided } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { join } from "node:path"
import { ended } from "../testing/ended.ts"
import { lines, row } from "../testing/rows.ts"
import { Served } from "../testing/Served.ts"
import { temporary, write } from "../testing/temporary.ts"

const imported = (committee: string) =>
  Effect.gen(function*() {
    const { jianyan } = yield* Served
    const { code } = yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines([row("a"), row("b")])), "--committee", committee)
    assert.strictEqual(code, 0)
  })

/** Changes one entry of a journal as only the owner of the database can. */
const tamper = (committee: string, seq: number) =>
  Effect.gen(function*() {
    const { kept } = yield* Served
    yield* Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      yield* sql.withTransaction(Effect.andThen(
        sql`alter table journal_entry disable trigger user`,
        Effect.andThen(sql`update journal_entry set actor = 'somebody' where committee = ${committee} and seq = ${seq}::bigint`, sql`alter table journal_entry enable trigger user`)
      ))
    }).pipe(Effect.provide(kept))
  })

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("verify, backup and restore", (it) => {
  it.effect("finds whole journals whole, and names the first entry that was changed", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* imported("binhe")
      yield* imported("nanshan")
      assert.strictEqual((yield* jianyan("verify")).code, 0)
      yield* tamper("binhe", 3)
      const { code, out } = yield* jianyan("verify", "--json")
      assert.strictEqual(code, 1)
      const [binhe, nanshan] = JSON.parse(out).journals
      assert.deepInclude(binhe.broken, { seq: 3, what: "hash" })
      assert.deepInclude(nanshan, { committee: "nanshan", broken: null })
      assert.strictEqual((yield* jianyan("verify", "--committee", "nanshan")).code, 0)
      assert.match((yield* jianyan("verify", "--committee", "binhe")).out, /breaks: entry 3 of .* was changed/u)
    }))

  it.effect("refuses a committee without a journal, and says which there are", () =>
    Effect.gen(function*() {
      yield* imported("nanshan")
      const { code, said } = yield* (yield* Served).jianyan("verify", "--committee", "elsewhere")
      assert.strictEqual(code, 3)
      assert.include(said, "nanshan")
    }))
})

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("backup and restore", (it) => {
  it.effect("bring everything into another database, and refuse one that is not empty", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* imported("binhe")
      const folder = yield* temporary
      const file = join(folder, "backup.gz"), elsewhere = { DATA_FOLDER: join(folder, "restored") }
      assert.strictEqual((yield* jianyan("backup", file)).code, 0)
      assert.strictEqual((yield* jianyan("backup", file)).code, 3)
      const { journals } = JSON.parse((yield* jianyan("backup", file, "--force", "--json")).out)
      const restored = yield* ended(["restore", file, "--json"], elsewhere)
      assert.strictEqual(restored.code, 0)
      assert.deepStrictEqual(JSON.parse(restored.out).journals, journals)
      assert.strictEqual((yield* ended(["verify", "--committee", "binhe"], elsewhere)).code, 0)
      const refused = yield* ended(["restore", file], elsewhere)
      assert.strictEqual(refused.code, 3)
      assert.include(refused.said, "is not empty")
    }))
})
