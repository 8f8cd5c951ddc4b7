import { assert, describe, it } from "vitest"
import { ordinal } from "./ordinal.ts"

describe("ordinal", () => {
  it.each([[1, "1st"], [2, "2nd"], [3, "3rd"], [5, "5th"], [11, "11th"], [12, "12th"], [21, "21st"], [113, "113th"]])("writes %s as %s", (place, text) =>
    assert.strictEqual(ordinal(place), text))
})
