import { assert, describe, it } from "@effect/vitest"
import { Option, Result } from "effect"
import { Committee, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Told from "../proposal/Proposal.story.ts"
import * as Story from "./Committee.story.ts"

const before = Story.under(Story.county)
const used = Proposal.policyInUse(Told.book(...Told.until("Rated"), ...Told.until("Drafted", Told.other)))
const adopt = (policy: Committee.Policy.Policy) => Committee.adoptPolicy(before, policy, used, on("2026-03-01"))

describe("Committee.adoptPolicy", () => {
  it("puts another policy in force and leaves terms, sessions and calendar", () => {
    const event = Result.getOrThrow(Committee.adoptPolicy(before, Story.city, Proposal.policyInUse(Proposal.empty), on("2026-03-01")))
    assert.deepStrictEqual(Committee.evolve(Option.some(before), event), Option.some({ ...before, policy: Story.city }))
  })
  it("refuses one whose parts do not fit together, with every fault", () => {
    const [level, ...more] = Story.county.feedbackLevels
    assert.deepStrictEqual(refusal(adopt({ ...Story.county, feedbackLevels: [level, level, ...more], returnWithin: 0 })), {
      _tag: "Committee.PolicyAmiss", committee: before.id, faults: [{ path: ["feedbackLevels", 1, "id"], why: "repeated" }, { path: ["returnWithin"], why: "outOfRange" }]
    })
  })
  it("refuses one that leaves out what proposals refer to, and lets go what none does", () => {
    const [level] = Story.county.feedbackLevels
    assert.deepStrictEqual(refusal(adopt({ ...Story.county, feedbackLevels: [level] })), { _tag: "Committee.PolicyAmiss", committee: before.id, faults: [{ path: ["feedbackLevels", "not"], why: "stillUsed" }] })
    const { drafting: _, ...bare } = Story.county
    assert.isTrue(Result.isSuccess(adopt({ ...bare, grounds: [Story.county.grounds[0]] })))
  })
})
