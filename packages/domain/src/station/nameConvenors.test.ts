import { assert, describe, it } from "@effect/vitest"
import { Station } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Station.story.ts"

describe("Station.nameConvenors", () => {
  it("replaces the convenors, the first convenor first", () => {
    const before = Story.after()
    assert.deepStrictEqual(Story.after(Station.nameConvenors(before, [Story.second, Story.first], on("2026-05-06"))), { ...before, convenors: [Story.second, Story.first] })
  })
})
