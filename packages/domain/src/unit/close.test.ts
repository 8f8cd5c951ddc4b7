import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Day, Unit } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Unit.close", () => {
  it("closes a unit from a day on and keeps its names", () => {
    const id = Unit.Id.make("housing"), day = Day.Day.make("2026-07-01")
    const registered = Unit.register(id, { zh: "区建设局" }, Day.Day.make("2019-03-01"), on("2026-01-05"))
    const before = HashMap.getUnsafe(given(registered).units, id)
    assert.deepStrictEqual(HashMap.getUnsafe(given(registered, Unit.close(before, day, on("2026-06-20"))).units, id), { ...before, closed: day })
  })
})
