import { answering } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { column } from "../proposal/tally.ts"
import { handlingOf, isReplied } from "./handled.ts"
import { lastOpinion } from "./rates.ts"
import { replyClassOf } from "./shares.ts"

/** The steps of a session's flow, in order: received, how it came out, how far its handling is, the class of the reply, what the proposer said. */
export const steps = ["received", "outcome", "handling", "class", "level"] as const
/** One column of the flow. */
export type Step = typeof steps[number]

/** A box of the flow, such as "outcome.filed" or "class.A"; a proposal passes at most one of each step. */
export type Box = `${Step}.${string}`

/** How far the handling of a proposal that was filed or merged is. */
export const handlings = ["waiting", "handedOver", "inHandling", "replied"] as const

const handlingBox = (self: Proposal.Proposal, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): typeof handlings[number] => {
  const handling = handlingOf(self, lead)
  if (handling === undefined) return "waiting"
  if (isReplied(self, handling)) return "replied"
  return answering(handling.assignment).every((unit) => handling.accepted.includes(unit)) ? "inHandling" : "handedOver"
}

/** Lists the boxes a proposal passed, in the order of the steps; a draft passed none, and silence after a reply is the box "level.none". */
export const path = (self: Proposal.Proposal, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): ReadonlyArray<Box> => {
  const outcome = column(self)
  if (outcome === undefined) return []
  const received: ReadonlyArray<Box> = ["received.all", `outcome.${outcome}`]
  if (outcome !== "filed" && outcome !== "merged") return received
  const handling = handlingBox(self, lead)
  if (handling !== "replied") return [...received, `handling.${handling}`]
  return [...received, "handling.replied", `class.${replyClassOf(self) ?? "none"}`, `level.${lastOpinion(self)?.result ?? "none"}`]
}

/** The session's flow: how many passed each box, and how many went from one box to the next. */
export interface Flow {
  readonly boxes: ReadonlyMap<Box, number>
  readonly ribbons: ReadonlyArray<{ readonly from: Box; readonly to: Box; readonly value: number }>
}

/** Counts the flow of a set of proposals; what enters a box of the last three steps comes from the step before it. */
export const flow = (proposals: Iterable<Proposal.Proposal>, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): Flow => {
  const boxes = new Map<Box, number>(), ribbons = new Map<string, { readonly from: Box; readonly to: Box; value: number }>()
  for (const proposal of proposals) {
    let from: Box | undefined
    for (const to of path(proposal, lead)) {
      boxes.set(to, (boxes.get(to) ?? 0) + 1)
      if (from !== undefined) {
        const key = `${from} ${to}`, known = ribbons.get(key)
        if (known === undefined) ribbons.set(key, { from, to, value: 1 })
        else known.value++
      }
      from = to
    }
  }
  return { boxes, ribbons: [...ribbons.values()] }
}
