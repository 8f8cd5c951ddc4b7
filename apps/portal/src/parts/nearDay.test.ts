import { Day } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { nearDay } from "./nearDay.ts"

const said = (day: string) => nearDay(Day.Day.make(day), Day.Day.make("2026-11-22"))

describe("nearDay", () => {
  it("leaves out the year at hand and says any other", () => {
    assert.deepStrictEqual(["2026-11-25", "2027-02-11", "2025-12-31"].map(said), ["11月25日", "2027年2月11日", "2025年12月31日"])
  })
})
