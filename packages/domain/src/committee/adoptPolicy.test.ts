import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { Committee } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.adoptPolicy", () => {
  it("puts another policy in force and leaves terms, sessions and calendar", () => {
    const before = Story.under(Story.county)
    const event = Committee.adoptPolicy(before, Story.city, on("2026-03-01"))
    assert.deepStrictEqual(Committee.evolve(Option.some(before), event), Option.some({ ...before, policy: Story.city }))
  })
})
