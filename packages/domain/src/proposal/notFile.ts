import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { concluded, type StepsLeft } from "./steps.ts"

/** The policy prints no such ground for not filing. */
export class UnknownGround extends Schema.TaggedError<UnknownGround>()("Proposal.UnknownGround", { ground: Schema.Int, known: Schema.Array(Schema.Int) }) {}

/** Does not file a proposal (不予立案), on a printed ground that the notice to the proposer quotes; refuses while steps of the examination are left. */
export const notFile = (
  self: Proposal.At<"Recommended">, ground: number, note: string, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalNotFiled">, UnknownGround | StepsLeft> =>
  policy.grounds.some((known) => known.number === ground)
    ? Result.map(concluded(self, policy), () => ({ _tag: "ProposalNotFiled" as const, proposal: self.id, ground, note, at }))
    : Result.fail(new UnknownGround({ ground, known: policy.grounds.map((known) => known.number) }))
