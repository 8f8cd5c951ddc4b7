import { type HouseEvent, Proposal } from "@jianyan/domain"
import { DateTime } from "effect"

/** Makes an event that carries a text, for tests of a journal. */
export const passedOn = (to: string): HouseEvent.HouseEvent => ({
  _tag: "ProposalPassedOn",
  proposal: Proposal.Id.make("p-1"),
  at: DateTime.makeUnsafe("2026-03-01T08:00:00.000Z"),
  to
})
