import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { agreed, type NoConsent } from "./consent.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { concluded, type StepsLeft } from "./steps.ts"

/** Converts a proposal into an opinion (转为意见建议) or a report on social conditions (转社情民意); where the policy asks proposers, the first of them must have consented. */
export const convert = (
  self: Proposal.At<"Recommended">, to: "opinion" | "report", policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalConverted">, NoConsent | StepsLeft> =>
  Result.flatMap(concluded(self, policy), () =>
    Result.map(agreed(self, { _tag: "Convert", to }, policy), (stands) => ({ _tag: "ProposalConverted" as const, proposal: self.id, to, ...stands, at })))
