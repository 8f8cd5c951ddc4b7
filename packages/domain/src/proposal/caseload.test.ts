import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.caseload", () => {
  it("counts one proposal with three units as three items", () => {
    const three: Proposal.Handling.Assignment = { _tag: "Lead", lead: Story.housing, with: [Story.transport, Story.finance] }
    const handed = Story.standing("HandedOver", Story.book(...Story.until("Filed"), { ...Story.happening(Story.id).handedOver, assignment: three }))
    assert.deepStrictEqual(Proposal.caseload([handed, Story.at("Closed"), Story.at("Filed")]), { proposals: 2, units: 3, items: 4 })
  })
})
