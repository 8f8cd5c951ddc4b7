import { DateTime } from "effect"
import { assert, describe, it } from "vitest"
import { instantOf, momentOf } from "./Moment.ts"

describe("a moment", () => {
  it("is read and given in the time of China, whatever the machine's", () => {
    const at = DateTime.makeUnsafe("2026-01-14T04:00:00Z")
    assert.deepStrictEqual(momentOf(at), { day: "2026-01-14", time: "12:00" })
    const back = instantOf({ day: "2026-01-14", time: "12:00" })
    assert.strictEqual(back === undefined ? "" : DateTime.formatIso(back), DateTime.formatIso(at))
  })
  it("is none while a field is empty", () => assert.isUndefined(instantOf({ day: "", time: "12:00" })))
})
