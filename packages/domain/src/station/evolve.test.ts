import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Station } from "../index.ts"
import * as Story from "./Station.story.ts"

describe("Station.evolve", () => {
  it.prop("takes any events and leaves a station that can be written and read", [Schema.Array(Station.StationEvent.StationEvent)], ([events]) => {
    const station = Story.after(...events.map((event) => ({ ...event, station: Story.id })))
    assert.deepStrictEqual(Schema.decodeSync(Station.Station)(Schema.encodeSync(Station.Station)(station)), station)
  })
  it.prop("leaves the stations as they were for one that was never opened", [Station.StationEvent.StationEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Station.evolve(Station.empty, event)), event._tag === "StationOpened" ? 1 : 0))
})
