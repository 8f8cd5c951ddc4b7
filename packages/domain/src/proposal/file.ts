import { type DateTime, Result } from "effect"
import type { Bodies } from "../body/evolve.ts"
import type * as Policy from "../committee/Policy.ts"
import { type NoSeal, sealed } from "./affixSeal.ts"
import { type ExaminesForUnit, type Examiner, type ExaminesOwn, onRecord } from "./recommend.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { concluded, type StepsLeft } from "./steps.ts"

/** Files a proposal (立案) under the next number of its session; one that had a number before keeps it. Refuses while steps of the examination are left, while a seal the policy needs is not under it, and a conflict of interest without a reason on record. */
export const file = (
  self: Proposal.At<"Recommended">, number: number, by: Examiner, policy: Policy.Policy, bodies: Bodies, at: DateTime.Utc
): Result.Result<Of<"ProposalFiled">, ExaminesOwn | ExaminesForUnit | StepsLeft | NoSeal> =>
  Result.flatMap(concluded(self, policy), () => Result.flatMap(sealed(self, bodies, policy), () =>
    Result.map(onRecord(self, by), (despite) => ({ _tag: "ProposalFiled" as const, proposal: self.id, number: self.number ?? number, ...despite, at }))))
