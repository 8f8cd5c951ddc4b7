import type { Proposal } from "@jianyan/domain"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { readableEvent } from "./replying.ts"
import { takesPart } from "./visible.ts"

/** One thing that happened to a proposal, at its place in the journal. */
export interface Happening { readonly seq: number; readonly event: Proposal.ProposalEvent.ProposalEvent }

const isText = (event: Proposal.ProposalEvent.ProposalEvent) => event._tag === "ProposalDrafted" || event._tag === "ProposalRevised"

/** Gives the places of the texts the committee received: the last one before each time it was handed in. */
const received = (happened: ReadonlyArray<Happening>): ReadonlySet<number> =>
  new Set(happened.flatMap(({ event }, place) => event._tag === "ProposalSubmitted" ? [happened.slice(0, place).findLastIndex((one) => isText(one.event))] : []))

/**
 * Gives of a proposal's life what the one who asks may read.
 *
 * What drafts said before they were handed in is read by those who take part in the proposal and by auditors; to all others it was drafted as it was first received, and saved once for each text received.
 */
export const readableLife = (self: Proposal.Proposal, happened: ReadonlyArray<Happening>, visitor: Seated): ReadonlyArray<Happening> => {
  const open = happened.filter(({ event }) => readableEvent(event, visitor))
  if (takesPart(self, visitor) || holds(visitor, "auditor")) return open
  const texts = received(open), [first] = texts
  const firstText = first === undefined ? undefined : open[first]?.event
  const begun = firstText?._tag === "ProposalDrafted" || firstText?._tag === "ProposalRevised" ? firstText.content : self.content
  return open.flatMap((one, place): ReadonlyArray<Happening> => {
    const { event } = one
    if (event._tag === "ProposalDrafted") return [{ ...one, event: { ...event, content: begun } }]
    return event._tag === "ProposalRevised" && (!texts.has(place) || place === first) ? [] : [one]
  })
}
