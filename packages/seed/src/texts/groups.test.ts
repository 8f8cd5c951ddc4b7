import { assert, describe, it } from "@effect/vitest"
import { committees } from "./committees.ts"
import { groups } from "./groups.ts"
import { sectors } from "./sectors.ts"

describe("groups", () => {
  it("are thirty-eight, each with its own id and names", () => {
    assert.lengthOf(groups, 38)
    for (const field of ["id", "zh", "en"] as const) assert.strictEqual(new Set(groups.map((one) => one[field])).size, 38)
  })

  it("take in every one of the thirty sectors, and only those", () => {
    assert.lengthOf(sectors, 30)
    assert.deepStrictEqual([...new Set(groups.flatMap((group) => group.sectors))].sort(), sectors.map((sector) => sector.id).sort())
  })
})

describe("the committee", () => {
  it("seats 342 members and has eight special committees", () => {
    assert.strictEqual(sectors.reduce((sum, sector) => sum + sector.seats, 0), 342)
    assert.strictEqual(new Set(committees.map((one) => one.zh)).size, 8)
  })
})
