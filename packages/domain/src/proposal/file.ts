import { type DateTime, Result } from "effect"
import { type Examiner, type ExaminesOwn, impartial } from "./recommend.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Files a proposal (立案) under the next number of its session; one that had a number before keeps it. */
export const file = (self: Proposal.At<"Recommended">, number: number, by: Examiner, at: DateTime.Utc): Result.Result<Of<"ProposalFiled">, ExaminesOwn> =>
  Result.map(impartial(self, by), () => ({ _tag: "ProposalFiled" as const, proposal: self.id, number: self.number ?? number, at }))
