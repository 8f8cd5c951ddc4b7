import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Day, Unit } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Unit.register", () => {
  it("registers an open unit under its first name", () => {
    const id = Unit.Id.make("housing"), name = { zh: "区建设局" }, from = Day.Day.make("2019-03-01")
    assert.deepStrictEqual(HashMap.getUnsafe(given(Unit.register(id, name, from, on("2026-01-05"))).units, id), { id, names: [{ name, from }] })
  })
})
