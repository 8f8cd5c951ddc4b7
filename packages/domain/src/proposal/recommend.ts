import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import { UnknownGround } from "./notFile.ts"
import { MergedIntoItself } from "./merge.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { authors, signatory } from "./Proposer.ts"

/** Nobody examines a proposal of one's own. */
export class ExaminesOwn extends Schema.TaggedError<ExaminesOwn>()("Proposal.ExaminesOwn", { id: Proposal.Id, member: Member.Id }) {}

/** Who examines: the account, and the member it belongs to if it is one. */
export interface Examiner { readonly account: string; readonly member?: Member.Id }

/** Checks that an examiner has no part in the proposal. */
export const impartial = (self: Pick<Proposal.Proposal, "id" | "proposer">, by: Examiner): Result.Result<void, ExaminesOwn> =>
  by.member !== undefined && [signatory(self.proposer), ...authors(self.proposer)].includes(by.member)
    ? Result.fail(new ExaminesOwn({ id: self.id, member: by.member }))
    : Result.void

/** Recommends an outcome to those who decide; refuses one's own proposal, a ground the policy lacks, and a merger into itself. */
export const recommend = (
  self: Proposal.At<"Submitted" | "Recommended">, outcome: Proposal.Outcome, by: Examiner, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"OutcomeRecommended">, ExaminesOwn | UnknownGround | MergedIntoItself> => {
  if (outcome._tag === "NotFile" && !policy.grounds.some((ground) => ground.number === outcome.ground)) {
    return Result.fail(new UnknownGround({ ground: outcome.ground, known: policy.grounds.map((ground) => ground.number) }))
  }
  if (outcome._tag === "Merge" && outcome.into === self.id) return Result.fail(new MergedIntoItself({ id: self.id }))
  return Result.map(impartial(self, by), () => ({ _tag: "OutcomeRecommended" as const, proposal: self.id, outcome, by: by.account, at }))
}
