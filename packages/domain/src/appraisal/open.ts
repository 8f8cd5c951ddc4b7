import { type DateTime, HashMap, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { addDays, of as dayOf } from "../committee/Day.ts"
import { answering } from "../proposal/Handling.ts"
import * as Proposal from "../proposal/Proposal.ts"
import type { Of } from "./AppraisalEvent.ts"
import type { Appraisals } from "./evolve.ts"

/** The committee has no rule for a two-way evaluation. */
export class NoRule extends Schema.TaggedError<NoRule>()("Appraisal.NoRule", { policy: Schema.String }) {}

/** The evaluation of this proposal is open, or was held already. */
export class Held extends Schema.TaggedError<Held>()("Appraisal.Held", { id: Proposal.Id }) {}

/** Opens the two-way evaluation of a proposal that was replied to; both sides seal their scores within the policy's days, and the rule it is opened under stays with it. */
export const open = (
  self: Proposal.At<"Replied" | "Rated" | "Closed">, { policy }: Committee.Committee, known: Appraisals, at: DateTime.Utc
): Result.Result<Of<"AppraisalOpened">, NoRule | Held> => {
  if (policy.appraisal === undefined) return Result.fail(new NoRule({ policy: policy.id }))
  if (HashMap.has(known, self.id)) return Result.fail(new Held({ id: self.id }))
  const [first, ...others] = answering(self.stage.handling.assignment)
  if (first === undefined) return Result.fail(new NoRule({ policy: policy.id }))
  return Result.succeed({ _tag: "AppraisalOpened", appraisal: self.id, units: [first, ...others], until: addDays(dayOf(at), policy.appraisal.within), rule: policy.appraisal, at })
}
