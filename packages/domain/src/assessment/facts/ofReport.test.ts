import { assert, describe, it } from "@effect/vitest"
import * as Story from "../../report/Report.story.ts"
import { ofReport } from "./ofReport.ts"

describe("what a report is worth as a fact", () => {
  it("has no evidence where a document was entered without a name", () => {
    const { adopted, instructed } = Story
    const nameless = Story.after({ ...adopted, adoption: { ...adopted.adoption, document: "" } }, { ...instructed, instruction: { ...instructed.instruction, document: "" } })
    const facts = ofReport(nameless)
    assert.deepStrictEqual([...new Set(facts.map(({ kind }) => kind))], ["report", "instruction"])
    for (const fact of facts) assert.notProperty(fact, "evidence")
  })
})
