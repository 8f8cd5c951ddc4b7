import { assert, describe, it } from "@effect/vitest"
import { Day } from "../committee/Day.ts"
import * as Year from "./Year.ts"

const term = Day.make("2022-01-01")

describe("Year", () => {
  it("ends on the day before it begins again", () => {
    assert.deepStrictEqual(Year.starting("12-21", 2026, term), { from: "2025-12-21", to: "2026-12-20", term })
    assert.deepStrictEqual(Year.starting("01-01", 2028, term), { from: "2028-01-01", to: "2028-12-31", term })
  })

  it("is called after the calendar year that holds most of it", () =>
    assert.deepStrictEqual(["07-01", "07-02"].map((start) => String(Year.starting(start, 2026, term).from)), ["2026-07-01", "2025-07-02"]))

  it.each([["month", 12], ["quarter", 4], ["halfYear", 2], ["year", 1]] as const)("is cut into periods by %s without gap or overlap", (per, count) => {
    const year = Year.starting("12-01", 2026, term)
    const cut = Year.periods(year, per)
    assert.strictEqual(cut.length, count)
    assert.strictEqual(cut[0]?.from, year.from)
    assert.strictEqual(cut.at(-1)?.to, year.to)
    for (const [index, { from }] of cut.entries()) {
      if (index > 0) assert.isTrue((cut[index - 1]?.to ?? "") < from)
    }
  })

  it("comes to an end where the calendar does", () => {
    const days = { from: Day.make("9999-11-01"), to: Day.make("9999-12-31") }
    assert.deepStrictEqual(Year.periods(days, "month").map(({ from, to }) => `${from}/${to}`), ["9999-11-01/9999-11-30", "9999-12-01/9999-12-30", "9999-12-31/9999-12-31"])
  })

  it("cuts a part of a year into periods of which the last is shorter", () => {
    const days = { from: Day.make("2026-01-01"), to: Day.make("2026-05-10") }
    assert.strictEqual(Year.periods(days, "month").length, 5)
    assert.deepStrictEqual(Year.periods(days, "quarter").map(({ from, to }) => `${from}/${to}`), ["2026-01-01/2026-03-31", "2026-04-01/2026-05-10"])
  })
})
