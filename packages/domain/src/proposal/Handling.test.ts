import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.Handling", () => {
  const { answering, involved } = Proposal.Handling
  const led: Proposal.Handling.Assignment = { _tag: "Lead", lead: Story.housing, with: [Story.transport, Story.finance] }
  const separate: Proposal.Handling.Assignment = { _tag: "Separate", units: [Story.housing, Story.finance] }

  it("asks the lead, or each separate unit, for a reply", () =>
    assert.deepStrictEqual([Story.sole, led, separate].map(answering), [[Story.housing], [Story.housing], [Story.housing, Story.finance]]))
  it("counts an item for every unit that has part", () =>
    assert.deepStrictEqual([Story.sole, led, separate].map((assignment) => involved(assignment).length), [1, 3, 2]))
})
