import type { DateTime } from "effect"
import type { Live } from "./markKey.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Commends a filed proposal as an excellent proposal (优秀提案) of its year. */
export const commend = (self: Proposal.At<Live>, at: DateTime.Utc): Of<"ProposalCommended"> => ({ _tag: "ProposalCommended", proposal: self.id, at })

/** Takes back that a proposal is an excellent one, as if it had not been commended. */
export const revokeCommendation = (self: Proposal.At<Live>, at: DateTime.Utc): Of<"CommendationRevoked"> => ({ _tag: "CommendationRevoked", proposal: self.id, at })
