import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.passOn", () => {
  it("keeps to whom the letter went", () =>
    assert.deepStrictEqual(Story.after("Recommended", Proposal.passOn(Story.at("Recommended"), "区教育局", Story.when.filed)).stage, { _tag: "PassedOn", to: "区教育局" }))
})
