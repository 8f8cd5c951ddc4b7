import type * as Proposal from "../proposal/Proposal.ts"
import { column } from "../proposal/tally.ts"

type Counted = Pick<Proposal.Proposal, "absorbed" | "id" | "stage">

/**
 * Both ways in which places count filings, side by side.
 *
 * Before merging (立案) counts every proposal that was not turned away; after merging (实际立案) counts those that stand on their own. Places that print "merged" often count the leads too: `inGroups` is merged and leads together.
 */
export interface Filings {
  readonly beforeMerging: ReadonlyArray<Proposal.Id>
  readonly afterMerging: ReadonlyArray<Proposal.Id>
  readonly merged: ReadonlyArray<Proposal.Id>
  readonly leads: ReadonlyArray<Proposal.Id>
  readonly inGroups: number
}

/** Counts filings before and after merging; after merging + merged is always before merging. */
export const filings = (proposals: Iterable<Counted>): Filings => {
  const afterMerging: Array<Proposal.Id> = [], merged: Array<Proposal.Id> = [], leads: Array<Proposal.Id> = []
  for (const proposal of proposals) {
    const into = column(proposal)
    if (into === "merged") merged.push(proposal.id)
    if (into !== "filed") continue
    afterMerging.push(proposal.id)
    if (proposal.absorbed.length > 0) leads.push(proposal.id)
  }
  return { beforeMerging: [...afterMerging, ...merged], afterMerging, merged, leads, inGroups: merged.length + leads.length }
}
