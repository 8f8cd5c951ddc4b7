import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Examination } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Examination.story.ts"

describe("Examination.unassign", () => {
  const unassign = (account: string) => Examination.unassign(Story.after().examinations, Story.id, account, on("2026-01-16"))

  it("takes the examiner off and leaves the examination", () =>
    assert.deepStrictEqual(HashMap.getUnsafe(Story.after(Result.getOrThrow(unassign("clerk"))).examinations, Story.id).examiners, []))
  it("refuses who is not assigned", () =>
    assert.deepStrictEqual(refusal(unassign("other")), { _tag: "Examination.NotAssigned", examination: Story.id, account: "other" }))
})
