import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.revise", () => {
  const { policy } = Story.county, at = on("2026-01-07")

  it("replaces what a draft says and nothing else", () => {
    const content = { ...Story.content, title: "关于在老旧小区改造中加装扶手的建议" }
    const event = Result.getOrThrow(Proposal.revise(Story.at("Drafted"), content, policy, at))
    assert.deepStrictEqual(Story.after("Drafted", event), { ...Story.after("Drafted"), content })
  })
  it("refuses a category the policy lacks", () =>
    assert.deepStrictEqual(refusal(Proposal.revise(Story.at("Drafted"), { ...Story.content, category: "astronomy" }, policy, at)), {
      _tag: "Proposal.UnknownCategory", category: "astronomy", known: policy.categories.map((category) => category.id)
    }))
})
