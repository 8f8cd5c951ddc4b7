import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Report } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Report.story.ts"

describe("Report.instruct", () => {
  const at = on("2026-04-01")

  it("adds an instruction behind the ones before it", () => {
    const event = Result.getOrThrow(Report.instruct(Story.after(Story.instructed), { level: "city", office: "市政府" }, at))
    assert.deepStrictEqual(Story.after(Story.instructed, event).instructions, [Story.instructed.instruction, { level: "city", office: "市政府", at }])
  })
  it("refuses a withdrawn report", () =>
    assert.deepStrictEqual(refusal(Report.instruct(Story.after(Story.withdrawn), { level: "city", office: "市政府" }, at)), { _tag: "Report.Withdrawn", id: Story.id }))
})
