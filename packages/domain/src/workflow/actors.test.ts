import { assert, describe, it } from "@effect/vitest"
import { Committee, Proposal, Workflow } from "../index.ts"

describe("Workflow.actors", () => {
  const life = Proposal.workflow(Committee.standardPolicy)
  for (const [stage, roles] of [
    ["Drafted", ["member"]], ["Submitted", ["proposalsStaff"]], ["Reworking", ["member"]], ["Recommended", ["proposalsStaff"]], ["Filed", ["proposalsStaff"]],
    ["HandedOver", ["handlingUnit"]], ["Replied", ["member"]], ["Rated", ["proposalsStaff"]], ["Closed", []]
  ] as const) {
    it(`leads on from ${stage} by ${roles.join(", ") || "nobody"}`, () => assert.deepStrictEqual(Workflow.actors(life, stage), roles))
  }
})
