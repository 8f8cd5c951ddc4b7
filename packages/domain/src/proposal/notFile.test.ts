import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.notFile", () => {
  const at = Story.when.filed
  const { policy } = Story.county

  it("keeps the ground and the note the notice quotes", () => {
    const event = Result.getOrThrow(Proposal.notFile(Story.at("Recommended"), 10, "没有具体建议", policy, at))
    assert.deepStrictEqual(Story.after("Recommended", event).stage, { _tag: "NotFiled", ground: 10, note: "没有具体建议" })
  })
  it("refuses a ground this committee does not print", () => {
    const shorter = { ...policy, grounds: [policy.grounds[0]] as const }
    assert.deepStrictEqual(refusal(Proposal.notFile(Story.at("Recommended"), 10, "", shorter, at)), { _tag: "Proposal.UnknownGround", ground: 10, known: [1] })
  })
})
