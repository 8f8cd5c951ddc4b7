import { type Committee, Day } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { grid, isMonth, kindOf, moved } from "./grid.ts"

const day = (text: string) => Day.Day.make(text)

describe("a month as weeks", () => {
  it("begins on Monday and holds each day once", () => {
    for (const month of ["2026-02", "2026-03", "2026-06", "2024-02", "2027-12"]) {
      const days = grid(month).flatMap((week) => week.filter((each) => each !== undefined))
      assert.deepStrictEqual(days, Array.from({ length: days.length }, (_, place) => Day.addDays(day(`${month}-01`), place)))
      assert.strictEqual(moved(month, 1), Day.addDays(day(`${month}-01`), days.length).slice(0, 7))
      for (const week of grid(month)) for (const [place, each] of week.entries()) if (each !== undefined) assert.strictEqual((Day.weekday(each) + 6) % 7, place)
    }
  })
  it("goes over the end of a year both ways", () => assert.deepStrictEqual([moved("2026-01", -1), moved("2026-12", 1)], ["2025-12", "2027-01"]))
  it("takes no other text for a month", () => assert.deepStrictEqual(["2026-13", "26-01", "2026-1", ""].filter(isMonth), []))
  it("tells holidays and make-up days from weekends", () => {
    const calendar: Committee.Calendar.Calendar = { years: [2026], holidays: [day("2026-10-01")], makeUpDays: [day("2026-10-10")] }
    assert.deepStrictEqual(["2026-10-01", "2026-10-10", "2026-10-11", "2026-10-12"].map((each) => kindOf(calendar, day(each))), ["holiday", "makeUp", "weekend", "worked"])
  })
})
