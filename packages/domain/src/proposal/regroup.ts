import { type DateTime, Result } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { merge, MergedIntoItself, type Unmergeable } from "./merge.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { type AlreadyAnswered, separate } from "./separate.ts"

/** What happens when a proposal leaves one lead and joins another, in this order. */
export type Moved = readonly [Of<"ProposalSeparated">, Of<"ProposalMerged">]

/** Moves a merged proposal to another filed lead in one act; it is asked about as for any merger. Refuses the lead it has, and one that was answered. */
export const regroup = (self: Proposal.At<"Merged">, lead: Proposal.At<"Filed">, policy: Policy.Policy, at: DateTime.Utc): Result.Result<Moved, Unmergeable | AlreadyAnswered> =>
  self.stage.into === lead.id
    ? Result.fail(new MergedIntoItself({ id: lead.id }))
    : Result.flatMap(separate(self, at), (separated) => Result.map(merge({ ...self, stage: self.stage.was }, lead, policy, at), (merged) => [separated, merged] as const))
