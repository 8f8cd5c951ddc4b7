import { HashMap, Option } from "effect"
import type { Id } from "../proposal/Outcome.ts"
import type * as Publication from "./Publication.ts"
import { type Of, PublicationEvent } from "./PublicationEvent.ts"

/** What was decided on publishing, by proposal. */
export type Publications = HashMap.HashMap<Id, Publication.Publication>
/** Nothing decided on any publication: what a journal is folded from. */
export const empty: Publications = HashMap.empty()

/** A proposal on whose publication nobody has said anything. */
export const untouched = (id: Id): Publication.Publication => ({ id, units: [], redactions: [] })

const decided = (self: Publication.Publication, { at, how, reason, side }: Of<"PublicationDecided">): Publication.Publication => {
  const choice = { how, reason, at }
  switch (side._tag) {
    case "Proposer": return { ...self, proposer: choice }
    case "Unit": return { ...self, units: [...self.units.filter(({ unit }) => unit !== side.unit), { unit: side.unit, ...choice }] }
    case "Office": return { ...self, office: choice }
  }
}

/** Applies one event to the publications. Total. */
export const evolve = (self: Publications, event: PublicationEvent): Publications => {
  const before = Option.getOrElse(HashMap.get(self, event.publication), () => untouched(event.publication))
  return HashMap.set(self, event.publication, PublicationEvent.match(event, {
    PublicationDecided: (decision) => decided(before, decision),
    Redacted: ({ redactions }) => ({ ...before, redactions }),
    SummaryWritten: ({ ofReply, summary }) => ({ ...before, summary: { proposal: summary, ...(ofReply !== undefined && { reply: ofReply }) } }),
    Published: ({ at, replies, shown }) => {
      const { withdrawn: _, ...rest } = before
      return { ...rest, published: { ...shown, replies, at } }
    },
    PublicationWithdrawn: ({ at, reason }) => {
      const { published: _, ...rest } = before
      return { ...rest, withdrawn: { reason, at } }
    }
  }))
}
