import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { merge, type Unmergeable } from "./merge.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { regroup } from "./regroup.ts"
import type { AlreadyAnswered } from "./separate.ts"

/** Merges a proposal together with those merged into it, in one act: every one of them joins the new lead itself, so that no chain remains. Refuses where one of them refuses. */
export const mergeTogether = (
  self: Proposal.At<"Submitted" | "Recommended" | "Filed">, absorbed: ReadonlyArray<Proposal.At<"Merged">>, lead: Proposal.At<"Filed">, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<ReadonlyArray<Of<"ProposalSeparated" | "ProposalMerged">>, Unmergeable | AlreadyAnswered> =>
  Result.flatMap(Result.all(absorbed.map((one) => regroup(one, lead, policy, at))), (moved) =>
    Result.map(merge({ ...self, absorbed: [] }, lead, policy, at), (merged) => [...moved.flat(), merged]))
