import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Report } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Report.story.ts"

describe("Report.adopt", () => {
  const at = on("2026-04-01")

  it("keeps each level and manner as a record of its own", () => {
    const event = Result.getOrThrow(Report.adopt(Story.after(Story.adopted), { level: "province", manner: "merged", document: "〔2026〕第8期" }, at))
    assert.deepStrictEqual(Story.after(Story.adopted, event).adoptions, [Story.adopted.adoption, { level: "province", manner: "merged", document: "〔2026〕第8期", at }])
  })
  it("refuses a withdrawn report", () =>
    assert.deepStrictEqual(refusal(Report.adopt(Story.after(Story.withdrawn), { level: "city", manner: "single" }, at)), { _tag: "Report.Withdrawn", id: Story.id }))
})
