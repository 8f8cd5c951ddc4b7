import type * as Proposal from "./Proposal.ts"

/** How the proposals received in a session came out: received is always the sum of the seven others. */
export interface Tally {
  readonly received: number
  readonly filed: number
  readonly merged: number
  readonly withdrawn: number
  readonly converted: number
  readonly passedOn: number
  readonly notFiled: number
  readonly pending: number
}

const columns = {
  Submitted: "pending", Reworking: "pending", Recommended: "pending", Filed: "filed", HandedOver: "filed", Accepted: "filed", Replied: "filed", Rated: "filed", Closed: "filed",
  NotFiled: "notFiled", Merged: "merged", Converted: "converted", PassedOn: "passedOn", Withdrawn: "withdrawn"
} as const satisfies { readonly [Tag in Exclude<Proposal.Stage["_tag"], "Drafted">]: Exclude<keyof Tally, "received"> }

/** Names the column a proposal is counted in, none while it is a draft. */
export const column = (self: Pick<Proposal.Proposal, "stage">): Exclude<keyof Tally, "received"> | undefined =>
  self.stage._tag === "Drafted" ? undefined : columns[self.stage._tag]

/** Counts proposals by outcome; drafts are not received. */
export const tally = (proposals: Iterable<Pick<Proposal.Proposal, "stage">>): Tally => {
  const count = { received: 0, filed: 0, merged: 0, withdrawn: 0, converted: 0, passedOn: 0, notFiled: 0, pending: 0 }
  for (const proposal of proposals) {
    const into = column(proposal)
    if (into === undefined) continue
    count.received++
    count[into]++
  }
  return count
}
