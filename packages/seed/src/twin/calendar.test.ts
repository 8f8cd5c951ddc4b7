import { assert, describe, it } from "@effect/vitest"
import { day, later, workedBetween, workingDay } from "./calendar.ts"

describe("workingDay", () => {
  it("skips a festival and stops at a make-up day", () => {
    assert.strictEqual(workingDay(day("2026-02-13"), 1), "2026-02-14")
    assert.strictEqual(workingDay(day("2026-02-15")), "2026-02-24")
    assert.strictEqual(workingDay(day("2026-02-15"), 1), "2026-02-25")
  })

  it("throws outside the two years", () => {
    assert.throws(() => workingDay(day("2024-09-01")), RangeError)
    assert.throws(() => later(day("2027-01-01"), 400), RangeError)
  })
})

describe("workedBetween", () => {
  it("counts what workingDay counts", () => {
    const from = day("2026-09-22")
    for (const after of [0, 1, 7, 20]) assert.strictEqual(workedBetween(from, workingDay(from, after)), after)
  })
})
