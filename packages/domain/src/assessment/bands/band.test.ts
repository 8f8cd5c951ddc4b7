import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Assessment } from "../../index.ts"

const points = (...all: ReadonlyArray<number>) => all.map((one) => Assessment.Points.Points.make(one))

describe("Assessment.band", () => {
  it("gives the bounds of the middle half, whatever order totals come in", () =>
    assert.deepStrictEqual(Assessment.band(points(50, 10, 40, 20, 30)), { of: 5, low: 20, high: 40 } as never))
  it("makes no group of fewer than five", () => assert.isUndefined(Assessment.band(points(1, 2, 3, 4))))
  it.prop("holds at least half of the group", [Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: -100, maximum: 100 }))).check(Schema.isMinLength(5), Schema.isMaxLength(20))], ([totals]) => {
    const all = points(...totals), band = Assessment.band(all)
    assert.isDefined(band)
    assert.isAtLeast(all.filter((total) => band.low <= total && total <= band.high).length * 2, all.length)
  }, { arbitrary: { runs: 60 } })
})
