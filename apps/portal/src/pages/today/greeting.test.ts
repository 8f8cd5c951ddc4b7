import { assert, describe, it } from "vitest"
import { greeting, hourInBeijing } from "./greeting.ts"

describe("greeting", () => {
  for (const [hour, said] of [[0, "night"], [4, "night"], [5, "morning"], [10, "morning"], [11, "noon"], [13, "afternoon"], [17, "afternoon"], [18, "evening"], [22, "evening"], [23, "night"]] as const) {
    it(`says ${said} at ${hour}`, () => {
      assert.strictEqual(greeting(hour), said)
    })
  }

  it("goes by the clock of Beijing", () => {
    assert.strictEqual(hourInBeijing(new Date("2026-03-12T23:30:00Z")), 7)
    assert.strictEqual(hourInBeijing(new Date("2026-03-12T16:00:00Z")), 0)
  })
})
