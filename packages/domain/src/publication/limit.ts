import type * as Policy from "../committee/Policy.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import type { Extent, Publication } from "./Publication.ts"

const order: ReadonlyArray<Extent> = ["full", "summary", "no"]

/** Tells whether one extent goes further than another. */
export const further = (one: Extent, than: Extent): boolean => order.indexOf(one) < order.indexOf(than)

const strictest = (all: ReadonlyArray<Extent>): Extent => all.reduce((strict, one) => further(strict, one) ? one : strict, "full")

/** How far the sides have allowed it, each with what was taken where it said nothing. */
export interface Allowed {
  readonly proposer: Extent
  /** The units that have replied; what a unit wrote into its latest reply is its decision until it decides anew. */
  readonly units: Extent
  readonly most: Extent
}

/** Works out how far a proposal may be made public: the strictest of what its proposer and its units decided; who decided nothing stands by the policy, and without a rule there nothing is public. */
export const limit = (self: Publication, { replies }: Pick<Proposal, "replies">, policy: Policy.Policy): Allowed => {
  const silent = policy.publication?.unlessDecided ?? "no"
  const proposer = self.proposer?.how ?? silent
  const replied = [...new Set(replies.map(({ unit }) => unit))]
  const units = strictest(replied.map((unit) => self.units.find((one) => one.unit === unit)?.how ?? replies.findLast((one) => one.unit === unit)?.publication ?? silent))
  return { proposer, units, most: strictest([proposer, units]) }
}
