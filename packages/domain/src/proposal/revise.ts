import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type { Content } from "./Content.ts"
import { inCategory, type UnknownCategory } from "./draft.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Replaces what a draft or a proposal given back for rework says; earlier versions stay in the journal. */
export const revise = (self: Proposal.At<"Drafted" | "Reworking">, content: Content, policy: Policy.Policy, at: DateTime.Utc): Result.Result<Of<"ProposalRevised">, UnknownCategory> =>
  Result.map(inCategory(content, policy), (content) => ({ _tag: "ProposalRevised" as const, proposal: self.id, content, at }))
