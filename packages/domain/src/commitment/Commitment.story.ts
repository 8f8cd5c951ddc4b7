import { HashMap, Result } from "effect"
import { Commitment, Day, type Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

type Event = Commitment.CommitmentEvent.CommitmentEvent

/** A reply in which the first recommendation is planned and the second accepted. */
export const sent = (round = 1, by = "2026-10-15"): Proposal.ProposalEvent.Of<"ReplySent"> => ({
  _tag: "ReplySent", proposal: Story.id, at: Story.when.replied,
  reply: {
    class: "B", text: "现答复如下。", unit: Story.housing, round, at: Story.when.replied,
    answers: [{ recommendation: 1, outcome: "planned", text: "列入明年改造清单。", by: Day.Day.make(by) }, { recommendation: 2, outcome: "accepted", text: "已装四个楼栋。" }]
  }
})

/** The promises a history leaves. */
export const promises = (...events: ReadonlyArray<Event>): Commitment.Commitments => events.reduce(Commitment.evolve, Commitment.empty)

const made = Commitment.make(sent(), Commitment.empty)

export const id = Commitment.idOf(Story.id, Story.housing, 1, 1)
export const later = on("2026-07-01")

/** The promise of the first recommendation as what came after left it. */
export const after = (...events: ReadonlyArray<Event | Result.Result<Event, unknown>>): Commitment.Commitment =>
  HashMap.getUnsafe(promises(...made, ...events.map((event) => Result.isResult(event) ? Result.getOrThrow(event) : event)), id)
