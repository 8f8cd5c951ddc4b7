import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Unit } from "../index.ts"

const id = Unit.Id.make("u1")

describe("Unit.evolve", () => {
  it.prop("takes any events and leaves units that can be written and read", [Schema.Array(Unit.UnitEvent.UnitEvent)], ([events]) => {
    for (const unit of HashMap.values(events.map((event) => ({ ...event, unit: id })).reduce(Unit.evolve, Unit.empty))) {
      assert.deepStrictEqual(Schema.decodeSync(Unit.Unit)(Schema.encodeSync(Unit.Unit)(unit)), unit)
    }
  })
  it.prop("leaves the units as they were for one that was never registered", [Unit.UnitEvent.UnitEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Unit.evolve(Unit.empty, event)), event._tag === "UnitRegistered" ? 1 : 0))
})
