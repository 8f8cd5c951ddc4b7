import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.account", () => {
  const { accepted, handedOver } = Story.happening(Story.other)
  const merged = Story.happening(Story.id).merged
  const reply: Proposal.ProposalEvent.ProposalEvent = { ...Story.happening(Story.id).replied, proposal: Story.id }
  const book = Story.book(...Story.until("Submitted"), ...Story.until("Filed", Story.other), merged, handedOver, accepted)
  const of = (book: Proposal.Book, policy = Story.county.policy) => Proposal.account(HashMap.getUnsafe(book, Story.other), [HashMap.getUnsafe(book, Story.id)], policy)[1]

  it("says of each original what it keeps and who owes it a reply", () =>
    assert.deepStrictEqual(of(book), {
      id: Story.id, proposers: [Story.first, Story.signed], stood: "Submitted", repliesDue: [Story.housing], replied: [],
      creditBefore: ["submitted"], creditAfter: ["submitted", "filed", "merged"], lost: [], gained: ["filed", "merged"]
    }))
  it("tells two ways of counting apart: where a merger does not count as filed, nothing is gained but the merger", () =>
    assert.deepStrictEqual(of(book, { ...Story.city.policy, mergedCountsAsFiled: false })?.gained, ["merged"]))
  it("accounts for a body's paper as for a member's", () => {
    const own = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other).map((event) => event._tag === "ProposalDrafted" ? { ...event, proposer: Story.body } : event), merged)
    assert.deepStrictEqual(Proposal.account(HashMap.getUnsafe(own, Story.other), [], Story.county.policy)[0]?.creditBefore, ["submitted", "filed"])
  })
  it("knows a reply that was given", () => {
    const { repliesDue, replied } = of(Proposal.evolve(book, reply)) ?? { repliesDue: undefined, replied: undefined }
    assert.deepStrictEqual([repliesDue, replied], [[], [Story.housing]])
  })
})
