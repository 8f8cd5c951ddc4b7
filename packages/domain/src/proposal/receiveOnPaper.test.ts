import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.receiveOnPaper", () => {
  const now = on("2026-01-20"), handedIn = on("2026-01-13", "11:30")
  const paper: Proposal.Paper = { first: Collective.head, with: [Collective.other], content: Story.content, received: handedIn }
  const enter = (part: Partial<Proposal.Paper> = {}, committee: Committee.Committee = Story.county) => Proposal.receiveOnPaper(Story.id, { ...paper, ...part }, "clerk", committee, now)
  const entered = (part: Partial<Proposal.Paper> = {}) => Story.standing("Submitted", Story.book(...Result.getOrThrow(enter(part))))

  it("receives it as of the time it was handed in, not of the time it was entered", () => {
    assert.deepStrictEqual(entered().submission, { session: "15-5", kind: "plenary", at: handedIn })
    assert.strictEqual(entered({ received: on("2026-01-14", "12:01") }).submission?.kind, "ordinary")
  })
  it("keeps that it was on paper, who entered it, and that all named on it have signed", () => {
    assert.deepStrictEqual(entered().onPaper, { by: "clerk" })
    assert.deepStrictEqual(Proposal.Proposer.authors(entered().proposer), [Story.first, Story.signed])
  })
  it("receives a body's by the head who signed it, and no other", () => {
    assert.deepStrictEqual(entered({ body: Collective.sector, with: [] }).proposer, { _tag: "Body", body: Collective.sector.id, signedBy: Story.first })
    assert.deepStrictEqual(refusal(enter({ body: Collective.sector, first: Collective.other, with: [] })), { _tag: "Proposal.NotTheHead", body: Collective.sector.id, member: Story.signed })
  })
  it("refuses a sector's that was handed in outside the window where the policy says so", () => {
    const strict = { ...Story.county, policy: { ...Story.county.policy, collective: { onlyInWindow: ["sector" as const] } } }
    assert.deepStrictEqual(refusal(enter({ body: Collective.sector, with: [], received: on("2026-01-15") }, strict)), { _tag: "Proposal.OnlyInWindow", body: Collective.sector.id, kind: "sector" })
  })
  it("refuses who no longer sat on the day it was handed in", () =>
    assert.deepStrictEqual(refusal(enter({ with: [{ ...Collective.other, until: Day.of(handedIn) }] })), { _tag: "Member.NotFound", member: Story.signed }))
  it("refuses one handed in later than now, and one that says no more than the form would take", () => {
    assert.deepStrictEqual(refusal(enter({ received: on("2026-01-21") })), { _tag: "Proposal.PaperAhead", received: on("2026-01-21"), now })
    assert.deepStrictEqual(refusal(enter({ content: { ...Story.content, recommendations: [] } })), { _tag: "Proposal.NoRecommendation", id: Story.id })
    assert.deepStrictEqual(refusal(enter({ with: [Collective.head] })), { _tag: "Proposal.NamedTwice", member: Story.first })
  })
})
