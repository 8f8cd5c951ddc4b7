import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.tally", () => {
  it("counts each stage in its column and a draft in none", () =>
    assert.deepStrictEqual(Proposal.stages.map((stage) => [stage, Proposal.column(Story.after(stage))]), [
      ["Drafted", undefined], ["Submitted", "pending"], ["Reworking", "pending"], ["Recommended", "pending"], ["Filed", "filed"], ["NotFiled", "notFiled"], ["Merged", "merged"],
      ["Converted", "converted"], ["PassedOn", "passedOn"], ["Withdrawn", "withdrawn"], ["HandedOver", "filed"], ["Accepted", "filed"], ["Replied", "filed"], ["Rated", "filed"], ["Closed", "filed"]
    ]))
  it("adds up a session", () =>
    assert.deepStrictEqual(Proposal.tally(Proposal.stages.map((stage) => Story.after(stage))), {
      received: 14, filed: 6, merged: 1, withdrawn: 1, converted: 1, passedOn: 1, notFiled: 1, pending: 3
    }))
})
