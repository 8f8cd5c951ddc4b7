import { type DateTime, Result, Schema } from "effect"
import { addWorkingDays } from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { addDays, Day, of as dayOf } from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { returnsAllowed } from "./allowed.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The days in which a unit may send a proposal back are over. */
export class ReturnOver extends Schema.TaggedError<ReturnOver>()("Proposal.ReturnOver", { id: Proposal.Id, last: Day }) {}

/** A proposal is sent back with a reason only. */
export class NoReason extends Schema.TaggedError<NoReason>()("Proposal.NoReason", { id: Proposal.Id }) {}

/** Units sent it back as often as the policy allows; the one that has it now accepts it or disputes the assignment. */
export class ReturnsUsedUp extends Schema.TaggedError<ReturnsUsedUp>()("Proposal.ReturnsUsedUp", { id: Proposal.Id, allowed: Schema.Int }) {}

/** Gives the last day on which a unit may send back what was handed over on a day. */
export const lastDayToReturn = ({ calendar, policy }: Committee.Committee, handedOver: Day): Day =>
  policy.returnIn === "days" ? addDays(handedOver, policy.returnWithin) : addWorkingDays(calendar, handedOver, policy.returnWithin)

/** Sends a proposal back to those who handed it over, with the reason, within the days of the policy, working days or calendar days. */
export const returnToOffice = (
  self: Proposal.At<"HandedOver">, unit: Unit.Id, reason: string, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"HandlingReturned">, NotTheirs | NoReason | ReturnOver | ReturnsUsedUp> => {
  const { assignment, since } = self.stage.handling
  if (!answering(assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (reason.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  const allowed = returnsAllowed(committee.policy)
  if (self.returns >= allowed) return Result.fail(new ReturnsUsedUp({ id: self.id, allowed }))
  const last = lastDayToReturn(committee, dayOf(since))
  if (dayOf(at) > last) return Result.fail(new ReturnOver({ id: self.id, last }))
  return Result.succeed({ _tag: "HandlingReturned", proposal: self.id, unit, reason, at })
}
