import { assert, describe, it } from "@effect/vitest"
import { districts, places } from "./districts.ts"

describe("districts", () => {
  it("are six, with seventy-odd places that all have their own name and id", () => {
    assert.lengthOf(districts, 6)
    assert.isAtLeast(places.length, 70)
    assert.strictEqual(new Set(places.map((place) => place.zh)).size, places.length)
    assert.strictEqual(new Set(places.map((place) => place.id)).size, places.length)
  })

  it("call every place by a township-level name", () => {
    for (const place of places) assert.match(place.zh, /(?:街道|镇|乡)$/u)
  })
})
