import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { involved } from "./Handling.ts"
import { UnknownGround } from "./notFile.ts"
import { MergedIntoItself } from "./merge.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { signatories } from "./Proposer.ts"
import { nextStep } from "./steps.ts"

/** Nobody examines a proposal of one's own. */
export class ExaminesOwn extends Schema.TaggedError<ExaminesOwn>()("Proposal.ExaminesOwn", { id: Proposal.Id, member: Member.Id }) {}

/** Nobody examines for the office what the own unit handles or has handled. */
export class ExaminesForUnit extends Schema.TaggedError<ExaminesForUnit>()("Proposal.ExaminesForUnit", { id: Proposal.Id, unit: Unit.Id }) {}

/** Who examines: the account, the member and the unit it belongs to if any, and why all the same where there is a conflict of interest. */
export interface Examiner { readonly account: string; readonly member?: Member.Id; readonly unit?: Unit.Id; readonly despite?: string }

type Examined = Pick<Proposal.Proposal, "id" | "proposer" | "handovers">

/** Checks that an examiner has no part in the proposal: neither as a proposer nor through a unit it was handed over to. */
export const impartial = (self: Examined, { member, unit }: Examiner): Result.Result<void, ExaminesOwn | ExaminesForUnit> => {
  if (member !== undefined && signatories(self.proposer).includes(member)) return Result.fail(new ExaminesOwn({ id: self.id, member }))
  return unit !== undefined && self.handovers.some((handover) => involved(handover.assignment).includes(unit))
    ? Result.fail(new ExaminesForUnit({ id: self.id, unit }))
    : Result.void
}

/** Gives the reason to keep on record where an examiner with part in the proposal acts all the same, nothing where there is no conflict; refuses a conflict without a reason. */
export const onRecord = (self: Examined, by: Examiner): Result.Result<{ readonly despite?: string }, ExaminesOwn | ExaminesForUnit> => {
  const checked = impartial(self, by), reason = by.despite?.trim() ?? ""
  if (Result.isSuccess(checked)) return Result.succeed({})
  return reason.length < 4 ? Result.fail(checked.failure) : Result.succeed({ despite: reason })
}

/**
 * Recommends an outcome to those who decide, as the next step of the examination where the policy has steps.
 *
 * Refuses one's own proposal and unit unless a reason goes on record, a ground the policy lacks, and a merger into itself.
 */
export const recommend = (
  self: Proposal.At<"Submitted" | "Recommended">, outcome: Proposal.Outcome, by: Examiner, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"OutcomeRecommended">, ExaminesOwn | ExaminesForUnit | UnknownGround | MergedIntoItself> => {
  if (outcome._tag === "NotFile" && !policy.grounds.some((ground) => ground.number === outcome.ground)) {
    return Result.fail(new UnknownGround({ ground: outcome.ground, known: policy.grounds.map((ground) => ground.number) }))
  }
  if (outcome._tag === "Merge" && outcome.into === self.id) return Result.fail(new MergedIntoItself({ id: self.id }))
  const step = nextStep(self, policy)
  return Result.map(onRecord(self, by), (despite) => ({ _tag: "OutcomeRecommended" as const, proposal: self.id, outcome, by: by.account, ...(step !== undefined && { step }), ...despite, at }))
}
