import type { DateTime } from "effect"
import type { Content } from "./Content.ts"
import type { ProposalEvent } from "./ProposalEvent.ts"

/** What a proposal said from an instant on, and whether it had been handed in by then. */
export interface Version {
  readonly number: number
  readonly content: Content
  readonly at: DateTime.Utc
  readonly received: boolean
}

/** Reads every version of a proposal from what happened to it, the first one first; saving without a change makes none, and `received` marks those the committee read. */
export const versions = (happened: ReadonlyArray<ProposalEvent>): ReadonlyArray<Version> => {
  const found: Array<Version> = []
  for (const event of happened) {
    const last = found.at(-1)
    if (event._tag === "ProposalDrafted" || (event._tag === "ProposalRevised" && JSON.stringify(last?.content) !== JSON.stringify(event.content))) {
      found.push({ number: found.length + 1, content: event.content, at: event.at, received: false })
    }
    if (event._tag === "ProposalSubmitted" && last !== undefined) found[found.length - 1] = { ...last, received: true }
  }
  return found
}
