import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Statistics } from "../index.ts"

const Many = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))

describe("Statistics.percentage", () => {
  for (const [where, of, over, decimals, printed] of [
    ["Hohhot’s filing rate", 2083, 2297, 2, "90.68"], ["Qingdao’s filing rate", 588, 639, 0, "92"], ["Chengguan’s filing rate", 84, 262, 1, "32.1"],
    ["Gansu’s class A", 418, 799, 1, "52.3"], ["Gansu’s class B", 265, 799, 1, "33.2"], ["Gansu’s class C", 116, 799, 1, "14.5"], ["Wuhan’s class A", 564, 801, 2, "70.41"],
    ["the participation of 2013", 1966, 2237, 0, "88"], ["the participation of 2017", 1945, 2200, 2, "88.41"], ["the participation of Gansu", 403, 593, 0, "68"],
    ["what was done of 146", 122, 146, 0, "84"], ["almost all of 4,791", 4786, 4791, 1, "99.9"]
  ] as const) {
    it(`prints ${where} as it was printed`, () => assert.strictEqual(Statistics.percentage(of, over, decimals), printed))
  }
  it("prints nothing over nothing as no percentage", () => assert.isUndefined(Statistics.percentage(0, 0, 2)))
  it.prop("prints 100 for all only and 0 for none only", [Many, Many, Schema.Literals([0, 1, 2])], ([one, other, decimals]) => {
    const of = Math.min(one, other), over = Math.max(one, other, 1), printed = Number(Statistics.percentage(of, over, decimals))
    assert.strictEqual(printed === 100, of === over)
    assert.strictEqual(printed === 0, of === 0)
    assert.isAtMost(Math.abs(printed - 100 * of / over), 1 / 10 ** decimals)
  })
})
