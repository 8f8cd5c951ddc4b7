import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { Committee } from "../index.ts"
import { given, on } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.found", () => {
  it("founds a committee with its policy, before any term", () => {
    const event = Committee.found(Story.id, Story.name, Story.county, on("2025-11-20"))
    assert.deepStrictEqual(given(event).committee, Option.some({
      id: Story.id, name: Story.name, policy: Story.county, terms: [], sessions: [], calendar: Committee.Calendar.empty
    }))
  })
})
