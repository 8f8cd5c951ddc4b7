import { assert, describe, it } from "@effect/vitest"
import { unit, units } from "./units.ts"

describe("units", () => {
  it("are ninety, with ids a register accepts and names of their own in both languages", () => {
    assert.lengthOf(units, 90)
    for (const field of ["id", "zh", "en"] as const) assert.strictEqual(new Set(units.map((one) => one[field])).size, 90)
    for (const { id } of units) assert.match(id, /^[A-Za-z0-9_-]{1,64}$/u)
  })

  it("bore their former names until a day before the year of the twin", () => {
    const former = units.flatMap((one) => one.former)
    assert.isAtLeast(former.length, 15)
    for (const { until, zh } of former) {
      assert.isTrue(until < "2026-01-01", until)
      assert.isFalse(units.some((one) => one.zh === zh), zh)
    }
  })

  it("are found by id and refused when there are none", () => {
    assert.strictEqual(unit("heating").zh, "滨河热力集团")
    assert.throws(() => unit("railway"), RangeError)
  })
})
