import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { reworksAllowed } from "./allowed.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { type ExaminesForUnit, type Examiner, type ExaminesOwn, impartial } from "./recommend.ts"

/** The policy's checklist for rework has no such item. */
export class UnknownItem extends Schema.TaggedError<UnknownItem>()("Proposal.UnknownItem", { items: Schema.Array(Schema.String), known: Schema.Array(Schema.String) }) {}

/** A proposal is given back for rework with what to mend, from the checklist or in words. */
export class NothingToMend extends Schema.TaggedError<NothingToMend>()("Proposal.NothingToMend", {}) {}

/** It was given back as often as the policy allows; now it is decided. */
export class ReworksUsedUp extends Schema.TaggedError<ReworksUsedUp>()("Proposal.ReworksUsedUp", { id: Proposal.Id, allowed: Schema.Int }) {}

/** Gives a proposal back to its proposer for rework; it stays received, and its day of submission stands. */
export const askRework = (
  self: Proposal.At<"Submitted" | "Recommended">, items: ReadonlyArray<string>, note: string, by: Examiner, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReworkAsked">, ExaminesOwn | ExaminesForUnit | UnknownItem | NothingToMend | ReworksUsedUp> => {
  if (self.reworks >= reworksAllowed(policy)) return Result.fail(new ReworksUsedUp({ id: self.id, allowed: reworksAllowed(policy) }))
  const known = (policy.examination?.rework ?? []).map((item) => item.id)
  const unknown = items.filter((item) => !known.includes(item))
  if (unknown.length > 0) return Result.fail(new UnknownItem({ items: unknown, known }))
  if (items.length === 0 && note.trim() === "") return Result.fail(new NothingToMend({}))
  return Result.map(impartial(self, by), () => ({ _tag: "ReworkAsked" as const, proposal: self.id, items, note, by: by.account, at }))
}
