import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { agreed, type NoConsent } from "./consent.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { concluded, type StepsLeft } from "./steps.ts"

/** Passes a proposal on as a member's letter (作为委员来信转送) to the one named; where the policy asks proposers, the first of them must have consented. */
export const passOn = (self: Proposal.At<"Recommended">, to: string, policy: Policy.Policy, at: DateTime.Utc): Result.Result<Of<"ProposalPassedOn">, NoConsent | StepsLeft> =>
  Result.flatMap(concluded(self, policy), () =>
    Result.map(agreed(self, { _tag: "PassOn", to }, policy), (stands) => ({ _tag: "ProposalPassedOn" as const, proposal: self.id, to, ...stands, at })))
