import { Committee, Day } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { chineseCalendar } from "./chineseCalendar.ts"

const day = (text: string) => Day.Day.make(text)

describe("chineseCalendar", () => {
  const calendar = chineseCalendar([2026])
  it.each([
    ["2026-02-17", false, "Spring Festival"], ["2026-02-14", true, "a Saturday made up for"], ["2026-02-28", true, "a Saturday made up for"],
    ["2026-06-19", false, "Dragon Boat Festival"], ["2026-06-20", false, "a Saturday"], ["2026-06-22", true, "a Monday"], ["2026-10-10", true, "a Saturday made up for"]
  ] as const)("knows whether %s is worked: %s, %s", (on, worked, _why) => assert.strictEqual(Committee.Calendar.isWorkingDay(calendar, day(on)), worked))

  it("lists only years that were published", () => assert.deepStrictEqual(chineseCalendar([2025, 2026, 2090]).years, [2025, 2026]))
})
