import { assert, describe, it } from "@effect/vitest"
import { DateTime, Schema } from "effect"
import { Day } from "../index.ts"
import { on } from "../house/House.story.ts"

const day = Day.Day.make
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const drawn = (offset: number) => Day.addDays(day("2000-01-01"), offset)

describe("Day", () => {
  it("is a day the month has", () => {
    assert.isTrue(Schema.is(Day.Day)("2028-02-29"))
    for (const none of ["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1"]) assert.isFalse(Schema.is(Day.Day)(none), none)
  })
  it("begins at midnight in China", () => {
    assert.strictEqual(Day.of(on("2026-01-12", "00:00")), "2026-01-12")
    assert.strictEqual(Day.of(on("2026-01-11", "23:59")), "2026-01-11")
    assert.strictEqual(Day.start(day("2026-01-12")).epochMilliseconds, on("2026-01-12", "00:00").epochMilliseconds)
  })
  it("knows its weekday and year", () => {
    assert.deepStrictEqual(["2026-01-11", "2026-01-12", "2026-01-17"].map((it) => Day.weekday(day(it))), [0, 1, 6])
    assert.strictEqual(Day.year(day("2026-01-12")), 2026)
  })
  it("moved by months stays in the month it is moved to", () => {
    assert.strictEqual(Day.addMonths(day("2026-11-30"), 3), "2027-02-28")
    assert.strictEqual(Day.addMonths(day("2028-01-31"), 1), "2028-02-29")
    assert.strictEqual(Day.addMonths(day("2026-02-10"), 3), "2026-05-10")
  })

  it("stays within the four digits of its year, however far it is moved and whatever instant it is read from", () => {
    const [first, last] = [day("0000-01-01"), day("9999-12-31")]
    for (const far of [1, 3_000_000, Number.MAX_SAFE_INTEGER]) {
      assert.deepStrictEqual([Day.addDays(last, far), Day.addMonths(last, far)], [last, last])
      assert.deepStrictEqual([Day.addDays(first, -far), Day.addMonths(first, -far)], [first, first])
    }
    for (const [instant, read] of [["+275760-09-13T00:00:00Z", last], ["9999-12-31T16:00:00Z", last], ["-271821-04-20T00:00:00Z", first]] as const) assert.strictEqual(Day.of(DateTime.makeUnsafe(instant)), read)
  })

  it.prop("moved forth and back is the same day", [between(0, 60_000), between(-4_000, 4_000)], ([offset, move]) => {
    assert.strictEqual(Day.addDays(Day.addDays(drawn(offset), move), -move), drawn(offset))
    assert.strictEqual(Day.daysBetween(drawn(offset), Day.addDays(drawn(offset), move)), move)
  })
  it.prop("is the day on which it starts, and not a moment earlier", [between(0, 60_000)], ([offset]) => {
    assert.strictEqual(Day.of(Day.start(drawn(offset))), drawn(offset))
    assert.strictEqual(Day.start(drawn(offset)).epochMilliseconds - Day.start(drawn(offset - 1)).epochMilliseconds, 86_400_000)
  })
  it.prop("moved by months lands that many months on, on the same day or the last", [between(0, 60_000), between(0, 24)], ([offset, months]) => {
    const from = drawn(offset), to = Day.addMonths(from, months)
    const month = (it: Day.Day) => Number(it.slice(0, 4)) * 12 + Number(it.slice(5, 7))
    assert.strictEqual(month(to) - month(from), months)
    assert.isTrue(to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && month(Day.addDays(to, 1)) === month(to) + 1))
  })
  it.prop("sorts as it is written", [between(0, 60_000), between(0, 60_000)], ([one, other]) =>
    assert.strictEqual(drawn(one) < drawn(other), one < other))
})
