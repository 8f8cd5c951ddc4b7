import { assert, describe, it } from "@effect/vitest"
import { half } from "./Labelled.ts"

describe("Similar.half", () => {
  it("develops on odd numbers and holds even ones out", () =>
    assert.deepStrictEqual(
      ["p007", "p010", "p081"].map((pair) => half({ pair, a: "a", b: "b", label: 1, certainty: "sure", sameSession: true })),
      ["develop", "heldOut", "develop"]
    ))
})
