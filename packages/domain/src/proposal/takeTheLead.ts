import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { merge, type Unmergeable } from "./merge.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { type AlreadyAnswered, separate } from "./separate.ts"

/** A proposal that was merged before it was filed cannot lead. */
export class NeverFiled extends Schema.TaggedError<NeverFiled>()("Proposal.NeverFiled", { id: Proposal.Id }) {}

/**
 * Makes a merged proposal the lead of its group, in one act: the old lead and the others join it.
 *
 * The old lead's authors are asked as for any merger; the others stay in the group they agreed to. Refuses one that was never filed, and a group in which one was answered.
 */
export const takeTheLead = (
  self: Proposal.At<"Merged">, lead: Proposal.At<"Filed">, others: ReadonlyArray<Proposal.At<"Merged">>, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<ReadonlyArray<Of<"ProposalSeparated" | "ProposalMerged">>, Unmergeable | AlreadyAnswered | NeverFiled> => {
  const { was } = self.stage
  if (was._tag !== "Filed") return Result.fail(new NeverFiled({ id: self.id }))
  return Result.flatMap(Result.all([self, ...others].map((one) => separate(one, at))), (separated) =>
    Result.map(merge({ ...lead, absorbed: [] }, { ...self, stage: was }, policy, at), (merged) => [
      ...separated, ...others.map((one) => ({ _tag: "ProposalMerged" as const, proposal: one.id, into: self.id, at })), merged
    ]))
}
