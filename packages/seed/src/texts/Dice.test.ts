import { assert, describe, it } from "@effect/vitest"
import * as Dice from "./Dice.ts"

const throws = (seed: number | string) => {
  const dice = Dice.seeded(seed)
  return Array.from({ length: 200 }, () => dice.int(1, 6))
}

describe("Dice", () => {
  it("throws the same sequence for the same seed and another for another", () => {
    assert.deepStrictEqual(throws(7), throws(7))
    assert.notDeepEqual(throws(7), throws(8))
    assert.deepStrictEqual(throws("滨河"), throws("滨河"))
  })

  it("reaches both ends of the range and nothing outside it", () => {
    assert.deepStrictEqual([...new Set(throws(3))].sort(), [1, 2, 3, 4, 5, 6])
  })

  it("counts round the list in both directions", () => {
    assert.strictEqual(Dice.at(["甲", "乙", "丙"], 4), "乙")
    assert.strictEqual(Dice.at(["甲", "乙", "丙"], -1), "丙")
    assert.throws(() => Dice.at([], 0), RangeError)
  })
})
