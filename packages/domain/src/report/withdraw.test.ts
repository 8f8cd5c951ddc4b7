import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Report } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Report.story.ts"

describe("Report.withdraw", () => {
  const at = on("2026-03-20")
  const refused = { _tag: "Report.AlreadyAdopted", id: Story.id }

  it("withdraws a report nobody has taken up", () => assert.isTrue(Story.after(Result.getOrThrow(Report.withdraw(Story.after(), at))).withdrawn))
  it("refuses a report an office took up", () => assert.deepStrictEqual(refusal(Report.withdraw(Story.after(Story.adopted), at)), refused))
  it("refuses a report a leader wrote an instruction on", () => assert.deepStrictEqual(refusal(Report.withdraw(Story.after(Story.instructed), at)), refused))
})
