import { assert, describe, it } from "@effect/vitest"
import * as Story from "./Report.story.ts"

describe("Report.submit", () => {
  it("submits a report, the main author first", () =>
    assert.deepStrictEqual(Story.after(), {
      id: Story.id, authors: Story.authors, content: Story.content, submittedAt: Story.submitted.at, adoptions: [], instructions: [], withdrawn: false
    }))
})
