import type { DateTime } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Passes a proposal on as a member's letter (作为委员来信转送) to the one named. */
export const passOn = (self: Proposal.At<"Recommended">, to: string, at: DateTime.Utc): Of<"ProposalPassedOn"> =>
  ({ _tag: "ProposalPassedOn", proposal: self.id, to, at })
