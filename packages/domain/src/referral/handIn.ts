import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import { Level } from "../member/Member.ts"
import * as Proposal from "../proposal/Proposal.ts"
import type * as Referral from "./Referral.ts"
import type { Of } from "./ReferralEvent.ts"

/** A draft, or a proposal that was withdrawn, is not handed in above. */
export class NotReceived extends Schema.TaggedError<NotReceived>()("Referral.NotReceived", { id: Proposal.Id }) {}

/** What is recorded lies on a day that has come, and an answer not before the handing in. */
export class OutOfTime extends Schema.TaggedError<OutOfTime>()("Referral.OutOfTime", { on: Day, from: Schema.optionalKey(Day) }) {}

/** It lies at this level already, or was filed there. */
export class HandedInAlready extends Schema.TaggedError<HandedInAlready>()("Referral.HandedInAlready", { id: Proposal.Id, level: Level }) {}

/** Tells whether a proposal can be handed in above: it was received here and not withdrawn. */
export const received = ({ stage, submission }: Pick<Proposal.Proposal, "stage" | "submission">): boolean => submission !== undefined && stage._tag !== "Withdrawn"

/** Where and when a proposal is handed in above, and with whom. */
export type Handing = Pick<Referral.Entry, "level" | "on" | "jointly">

/** Records that the committee handed a proposal of its own in at a committee above; one that was not filed there may be handed in again. */
export const handIn = (
  self: Proposal.Proposal, { jointly, level, on }: Handing, known: Referral.Referral | undefined, at: DateTime.Utc
): Result.Result<Of<"HandedInAbove">, NotReceived | OutOfTime | HandedInAlready> => {
  const { id } = self
  if (!received(self)) return Result.fail(new NotReceived({ id }))
  if (on > dayOf(at)) return Result.fail(new OutOfTime({ on }))
  if (known?.entries.some((one) => one.level === level && one.answer?.outcome !== "notFiled") === true) return Result.fail(new HandedInAlready({ id, level }))
  return Result.succeed({ _tag: "HandedInAbove", referral: id, level, on, ...(jointly === undefined ? {} : { jointly }), at })
}
