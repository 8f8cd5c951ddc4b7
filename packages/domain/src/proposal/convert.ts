import type { DateTime } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Converts a proposal into an opinion (转为意见建议) or a report on social conditions (转社情民意). */
export const convert = (self: Proposal.At<"Recommended">, to: "opinion" | "report", at: DateTime.Utc): Of<"ProposalConverted"> =>
  ({ _tag: "ProposalConverted", proposal: self.id, to, at })
