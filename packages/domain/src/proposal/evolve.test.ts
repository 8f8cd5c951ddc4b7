import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

const { ProposalEvent } = Proposal.ProposalEvent
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const drawn = Schema.Array(Schema.Tuple([ProposalEvent, between(0, 1), between(0, 1)])).check(Schema.isMaxLength(30))
const two = (place: number): Proposal.Id => place === 0 ? Story.id : Story.other

/** Brings events about anything near two proposals, each other and the same unit, so that they meet. */
const near = ([event, about, towards]: (typeof drawn.Type)[number]): Proposal.ProposalEvent.ProposalEvent => {
  const moved = { ...event, proposal: two(about) }
  if (moved._tag === "ProposalMerged") return { ...moved, into: two(towards) }
  if (moved._tag === "ProposalHandedOver") return { ...moved, assignment: Story.sole }
  if (moved._tag === "HandlingAccepted") return { ...moved, unit: Story.housing }
  return moved
}
const begun = Story.book(...Story.until("Filed"), ...Story.until("Recommended", Story.other))

describe("Proposal.evolve", () => {
  it.prop("takes any events and leaves a book that can be written and read", [drawn], ([events]) => {
    for (const proposal of HashMap.values(events.map(near).reduce(Proposal.evolve, begun))) {
      assert.deepStrictEqual(Schema.decodeSync(Proposal.Proposal)(Schema.encodeSync(Proposal.Proposal)(proposal)), proposal)
    }
  }, { arbitrary: { runs: 200 } })
  it.prop("leaves the book as it was for a proposal nobody drafted", [ProposalEvent], ([event]) => {
    const left = Proposal.evolve(begun, { ...event, proposal: Story.third })
    assert.deepStrictEqual(Story.written(event._tag === "ProposalDrafted" ? HashMap.remove(left, Story.third) : left), Story.written(begun))
  })
  it("leaves the lead as it was by a merger of what cannot be merged", () => {
    const book = Story.book(...Story.until("Closed"), ...Story.until("Filed", Story.other))
    assert.deepStrictEqual(Story.written(Proposal.evolve(book, Story.happening(Story.id).merged)), Story.written(book))
  })
  it("waits at handover until every unit that must reply has accepted", () => {
    const { accepted, handedOver } = Story.happening(Story.id)
    const shared = { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } } as const
    assert.strictEqual(Story.after("Filed", shared, accepted).stage._tag, "HandedOver")
    assert.strictEqual(Story.after("Filed", shared, accepted, { ...accepted, unit: Story.finance }).stage._tag, "Accepted")
  })
  it("waits for the reply of every unit that must reply, in this round", () => {
    const { accepted, handedOver, rated, replied } = Story.happening(Story.id)
    const shared = { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } } as const
    const second = { ...replied, reply: { ...replied.reply, unit: Story.finance } }
    const way = [shared, accepted, { ...accepted, unit: Story.finance }, replied] as const
    const again = { _tag: "SecondHandlingOrdered", proposal: Story.id, deadline: handedOver.deadline, at: Story.when.closed } as const
    assert.strictEqual(Story.after("Filed", ...way).stage._tag, "Accepted")
    assert.strictEqual(Story.after("Filed", ...way, second).stage._tag, "Replied")
    const reopened = Story.after("Filed", ...way, second, rated, again, { ...replied, reply: { ...replied.reply, round: 2 } })
    assert.strictEqual(reopened.stage._tag, "Accepted")
    assert.strictEqual(Story.after("Filed", ...way, second, rated, again, { ...replied, reply: { ...replied.reply, round: 2 } }, { ...second, reply: { ...second.reply, round: 2 } }).stage._tag, "Replied")
  })
  it("asks no co-handler for a reply", () => {
    const { accepted, handedOver, replied } = Story.happening(Story.id)
    const led = { ...handedOver, assignment: { _tag: "Lead", lead: Story.housing, with: [Story.finance] } } as const
    assert.strictEqual(Story.after("Filed", led, accepted, replied).stage._tag, "Replied")
  })
})
