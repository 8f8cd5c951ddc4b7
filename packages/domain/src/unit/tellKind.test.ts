import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Day, Unit } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Unit.tellKind", () => {
  const id = Unit.Id.make("housing"), from = Day.Day.make("2019-03-01"), at = on("2026-01-05"), name = { zh: "区建设局" }

  it("says of which kind a unit is, anew where it was said wrong", () => {
    const registered = Unit.register(id, name, from, at), unit = HashMap.getUnsafe(given(registered).units, id)
    assert.isUndefined(unit.kind)
    const told = given(registered, Unit.tellKind(unit, "party", at), Unit.tellKind(unit, "government", at))
    assert.deepStrictEqual(HashMap.getUnsafe(told.units, id), { ...unit, kind: "government" })
  })
  it("is said when a unit is registered, and outlives its names", () => {
    const registered = Unit.register(id, name, from, at, "county"), unit = HashMap.getUnsafe(given(registered).units, id)
    const renamed = given(registered, { _tag: "UnitRenamed", unit: id, name: { zh: "区住建局" }, from: Day.Day.make("2025-06-01"), at })
    assert.deepStrictEqual([unit.kind, HashMap.getUnsafe(renamed.units, id).kind], ["county", "county"])
  })
})
