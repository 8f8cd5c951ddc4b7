import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Body } from "../index.ts"

const id = Body.Id.make("b1")

describe("Body.evolve", () => {
  it.prop("takes any events and leaves bodies that can be written and read", [Schema.Array(Body.BodyEvent.BodyEvent)], ([events]) => {
    for (const body of HashMap.values(events.map((event) => ({ ...event, body: id })).reduce(Body.evolve, Body.empty))) {
      assert.deepStrictEqual(Schema.decodeSync(Body.Body)(Schema.encodeSync(Body.Body)(body)), body)
    }
  })
  it.prop("leaves the bodies as they were for one that was never formed", [Body.BodyEvent.BodyEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Body.evolve(Body.empty, event)), event._tag === "BodyFormed" ? 1 : 0))
})
