import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Committee, Day } from "../index.ts"
import { calendar } from "./Committee.story.ts"

const { addWorkingDays, empty, isWorkingDay, subtractWorkingDays, workingDayOnOrBefore, workingDaysUntil } = Committee.Calendar
const day = Day.Day.make
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const offsets = Schema.Array(between(0, 120)).check(Schema.isMaxLength(30))

/** 1 January 2024 was a Monday. */
const monday = day("2024-01-01")
const drawn = (holidays: ReadonlyArray<number>, makeUpDays: ReadonlyArray<number>): Committee.Calendar.Calendar => ({
  years: [2024], holidays: holidays.map((offset) => Day.addDays(monday, offset)), makeUpDays: makeUpDays.map((offset) => Day.addDays(monday, offset))
})

describe("Committee.Calendar", () => {
  it("works Monday to Friday where nothing is published", () =>
    assert.deepStrictEqual(Array.from({ length: 7 }, (_, offset) => isWorkingDay(empty, Day.addDays(monday, offset))), [true, true, true, true, true, false, false]))
  it("rests on a holiday and works on a make-up Saturday", () => {
    assert.isFalse(isWorkingDay(calendar, day("2026-02-16")))
    assert.isTrue(isWorkingDay(calendar, day("2026-02-14")))
  })
  it("counts past the Spring Festival and its make-up days", () => {
    assert.strictEqual(addWorkingDays(calendar, day("2026-02-10"), 5), "2026-02-24")
    assert.strictEqual(addWorkingDays(calendar, day("2026-02-10"), 10), "2026-03-02")
    assert.strictEqual(workingDaysUntil(calendar, day("2026-02-10"), day("2026-03-02")), 10)
  })
  it("counts nothing up to a day that has passed", () => assert.strictEqual(workingDaysUntil(calendar, day("2026-02-10"), day("2026-02-03")), 0))
  it("goes back over a whole holiday to the last day worked", () => {
    assert.strictEqual(workingDayOnOrBefore(calendar, day("2026-02-23")), "2026-02-14")
    assert.strictEqual(workingDayOnOrBefore(calendar, day("2026-02-24")), "2026-02-24")
  })
  it("comes to an end at the first and the last day there are", () => {
    const first = day("0000-01-01"), last = day("9999-12-31")
    assert.strictEqual(workingDayOnOrBefore(empty, first), first)
    assert.deepStrictEqual([subtractWorkingDays(empty, day("0000-01-05"), 9), addWorkingDays(empty, day("9999-12-27"), 9)], [first, last])
    assert.strictEqual(workingDaysUntil(empty, monday, last), 2_080_839)
  })

  it.prop("finds the n-th of the days worked, one by one", [offsets, offsets, between(0, 60), between(1, 30)], ([holidays, makeUpDays, from, count]) => {
    const worked = Array.from({ length: 240 }, (_, offset) => offset)
      .filter((offset) => offset > from && (makeUpDays.includes(offset) || (!holidays.includes(offset) && offset % 7 < 5)))
    const found = addWorkingDays(drawn(holidays, makeUpDays), Day.addDays(monday, from), count)
    assert.strictEqual(Day.daysBetween(monday, found), worked[count - 1])
  })
  it.prop("goes back as many working days as it went forward", [offsets, offsets, between(0, 60), between(1, 30)], ([holidays, makeUpDays, offset, count]) => {
    const known = drawn(holidays, makeUpDays), from = Day.addDays(monday, offset), there = addWorkingDays(known, from, count)
    assert.strictEqual(subtractWorkingDays(known, there, count), workingDayOnOrBefore(known, from))
  })
  it.prop("counts as if every day were looked at", [offsets, offsets, between(0, 60), between(0, 120)], ([holidays, makeUpDays, offset, days]) => {
    const from = Day.addDays(monday, offset), known = drawn(holidays, makeUpDays)
    const each = Array.from({ length: days }, (_, at) => Day.addDays(from, at + 1))
    assert.strictEqual(workingDaysUntil(known, from, Day.addDays(from, days)), each.filter((one) => isWorkingDay(known, one)).length)
  })
  it.prop("counts back what it added", [offsets, offsets, between(0, 60), between(0, 30)], ([holidays, makeUpDays, offset, count]) => {
    const from = Day.addDays(monday, offset), known = drawn(holidays, makeUpDays)
    assert.strictEqual(workingDaysUntil(known, from, addWorkingDays(known, from, count)), count)
  })
})
