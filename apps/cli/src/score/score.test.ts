import { assert, describe, it } from "@effect/vitest"
import { Assessment, Day } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { join } from "node:path"
import { ended } from "../testing/ended.ts"
import { temporary, write } from "../testing/temporary.ts"
import { latestYear } from "./latestYear.ts"

const rulebook = write("rulebook.json", JSON.stringify(Schema.encodeSync(Assessment.Rulebook.Rulebook)(Assessment.Gallery.jinan2015)))
const records = write("records.jsonl", [
  { record: "meeting/plenary", member: "m002", kind: "meeting", form: "plenary", on: "2026-01-12", attendance: { held: 8, attended: 8 } },
  { record: "proposal/1", member: "m001", kind: "proposal", on: "2026-01-13", reached: ["submitted", "filed"] },
  { record: "proposal/2", member: "m001", kind: "proposal", on: "2026-01-14", reached: ["submitted", "filed"] }
].map((record) => JSON.stringify(record)).join("\n"))

const scored = (...args: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    return yield* ended(["score", "--rulebook", yield* rulebook, "--records", yield* records, ...args])
  })

describe("score", () => {
  it.effect("gives sheets whose total is the sum of their lines, in order of member", () =>
    Effect.gen(function*() {
      const { code, out } = yield* scored("--json")
      const { sheets } = Schema.decodeUnknownSync(Schema.Struct({ sheets: Schema.Array(Assessment.Sheet.Sheet) }))(JSON.parse(out))
      assert.strictEqual(code, 0)
      assert.deepStrictEqual(sheets.map((sheet) => sheet.member as string), ["m001", "m002"])
      for (const { lines, total } of sheets) assert.strictEqual(Assessment.Points.sum(lines.map((line) => line.points)), total)
      assert.deepStrictEqual(sheets.map((sheet) => sheet.year.from as string), ["2026-01-01", "2026-01-01"])
    }))
  it.effect("reads one member's sheet out with records, reasons and duties", () =>
    Effect.gen(function*() {
      const { out } = yield* scored("--member", "m001")
      for (const said of ["proposal/2", "counted from number 2 on, and this came before", "unmet", "points in all", "for a person to decide"]) assert.include(out, said)
      assert.notInclude(out, "m002")
    }))
  it.effect("counts nothing that lies outside the year asked for", () =>
    Effect.gen(function*() {
      const { out } = yield* scored("--year", "2025", "--member", "m001")
      assert.notInclude(out, "proposal/")
    }))
  it.effect("refuses a member without a record", () =>
    Effect.gen(function*() {
      const { code, said } = yield* scored("--member", "m009")
      assert.deepStrictEqual({ code, said }, { code: 3, said: "There is no record of a member m009." })
    }))
  it.effect("refuses a record no rulebook may count, by its line", () =>
    Effect.gen(function*() {
      const path = yield* write("records.jsonl", "{\"record\":\"x/1\",\"member\":\"m1\",\"kind\":\"login\",\"on\":\"2026-01-01\"}")
      const { code, said } = yield* ended(["score", "--rulebook", yield* rulebook, "--records", path])
      assert.strictEqual(code, 3)
      assert.include(said, "line 1")
      assert.notInclude(said, "\n")
    }))
  it.effect("asks for a file or an adopted edition, and knows no edition of records in a file", () =>
    Effect.gen(function*() {
      const neither = yield* ended(["score", "--records", yield* records])
      assert.strictEqual(neither.code, 3)
      assert.include(neither.said, "--edition NAME")
      const { code, said } = yield* ended(["score", "--edition", "jinan/2015", "--records", yield* records])
      assert.deepStrictEqual({ code, said }, { code: 3, said: "No edition named jinan/2015 was adopted." })
      for (const flag of ["--as-of", "--known"]) {
        const past = yield* ended(["score", "--rulebook", yield* rulebook, "--records", yield* records, flag, "2026-06-30"])
        assert.include(past.said, "--as-of and --known go with the committee")
      }
    }))
  it.effect("makes no database where it was to read one", () =>
    Effect.gen(function*() {
      const folder = join(yield* temporary, "data")
      const { code, said } = yield* ended(["score", "--rulebook", yield* rulebook, "--committee", "east-lake"], { DATA_FOLDER: folder })
      assert.strictEqual(code, 3)
      assert.include(said, "There is no database")
    }))
})

describe("latestYear", () => {
  const { jinan2015 } = Assessment.Gallery
  const december = { ...jinan2015, yearStarts: "12-21" }
  it("is the assessment year that holds the latest day", () => {
    assert.strictEqual(latestYear(jinan2015, [Day.Day.make("2026-12-31"), Day.Day.make("2025-01-01")]), 2026)
    assert.strictEqual(latestYear(december, [Day.Day.make("2025-12-20")]), 2025)
    assert.strictEqual(latestYear(december, [Day.Day.make("2025-12-21")]), 2026)
  })
  it("is none without days", () => assert.isUndefined(latestYear(jinan2015, [])))
})
