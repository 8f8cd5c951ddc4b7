import type { DateTime } from "effect"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The stages of a proposal that was filed and not merged. */
export type Live = "Filed" | "HandedOver" | "Accepted" | "Replied" | "Rated" | "Closed"

/** Marks a filed proposal as a key proposal (重点提案). */
export const markKey = (self: Proposal.At<Live>, at: DateTime.Utc): Of<"ProposalMarkedKey"> => ({ _tag: "ProposalMarkedKey", proposal: self.id, at })

/** Takes the mark of a key proposal away again. */
export const unmarkKey = (self: Proposal.At<Live>, at: DateTime.Utc): Of<"ProposalUnmarkedKey"> => ({ _tag: "ProposalUnmarkedKey", proposal: self.id, at })
