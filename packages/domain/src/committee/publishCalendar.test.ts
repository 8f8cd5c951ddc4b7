import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { Committee } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.publishCalendar", () => {
  it("replaces the calendar and leaves the policy", () => {
    const before = Story.under(Story.county)
    const event = Committee.publishCalendar(before, Committee.Calendar.empty, on("2026-03-01"))
    assert.deepStrictEqual(Committee.evolve(Option.some(before), event), Option.some({ ...before, calendar: Committee.Calendar.empty }))
  })
})
