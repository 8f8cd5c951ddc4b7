import { assert, describe, it } from "@effect/vitest"
import type { Labelled } from "./Labelled.ts"
import { recallAmong } from "./recallAmong.ts"

const pair = (number: number, label: 0 | 1): Labelled => ({ pair: `p${number}`, a: `a${number}`, b: `b${number}`, label, certainty: "sure", sameSession: true })
const pairs = [pair(1, 1), pair(2, 1), pair(3, 1), pair(4, 0), pair(5, 0)]

describe("Similar.recallAmong", () => {
  it("asks both ways of every pair that is the same", () =>
    assert.deepStrictEqual(recallAmong(pairs, (id) => (id === "a1" ? ["b1"] : id === "b2" ? ["x", "a2"] : [])), { hits: 2, of: 6, share: 3_333 }))
})
