import { assert, describe, it } from "@effect/vitest"
import { evaluate } from "./evaluate.ts"
import type { Labelled } from "./Labelled.ts"

const pair = (number: number, label: 0 | 1): Labelled => ({ pair: `p${number}`, a: `a${number}`, b: `b${number}`, label, certainty: "sure", sameSession: true })
const pairs = [pair(1, 1), pair(2, 1), pair(3, 1), pair(4, 0), pair(5, 0)]

describe("Similar.evaluate", () => {
  it("counts hints that are right, and labels that are met", () =>
    assert.deepStrictEqual(evaluate(pairs, new Map([["p1", "same"], ["p2", "same"], ["p3", "related"], ["p4", "same"], ["p5", "different"]])), {
      pairs: 5,
      precision: { hits: 2, of: 3, share: 6_667 },
      recall: { hits: 2, of: 3, share: 6_667 }
    }))
  it("gives no precision where nothing was hinted", () =>
    assert.deepStrictEqual(evaluate(pairs, new Map()).precision, { hits: 0, of: 0, share: null }))
})
