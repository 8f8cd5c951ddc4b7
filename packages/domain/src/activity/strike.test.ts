import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Activity } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Activity.story.ts"

describe("Activity.strike", () => {
  it("strikes a record with the reason and leaves what it said", () => {
    const event = Result.getOrThrow(Activity.strike(Story.after(), Story.struck.reason, Story.struck.at))
    assert.deepStrictEqual(event, Story.struck)
    assert.deepStrictEqual(Story.after(event), { ...Story.after(), struck: true })
  })
  it("refuses a record struck already", () =>
    assert.deepStrictEqual(refusal(Activity.strike(Story.after(Story.struck), "重复", Story.struck.at)), { _tag: "Activity.Struck", id: Story.id }))
})
