import type { DateTime } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Closes a proposal that was replied to; a proposer who was silent stays recorded as silent. */
export const close = (self: Proposal.At<"Replied" | "Rated">, at: DateTime.Utc): Of<"ProposalClosed"> => ({ _tag: "ProposalClosed", proposal: self.id, at })
