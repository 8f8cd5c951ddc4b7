import { type DateTime, Result } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import { OutOfTime } from "./handIn.ts"
import * as Referral from "./Referral.ts"
import type { Of } from "./ReferralEvent.ts"

/** Records what a committee above made of a proposal that was handed in there. */
export const answer = (
  self: Referral.Referral, level: Referral.Entry["level"], given: Referral.Answer, at: DateTime.Utc
): Result.Result<Of<"AnsweredAbove">, Referral.NotFound | OutOfTime> => {
  const entry = self.entries.find((one) => one.level === level && one.answer === undefined)
  if (entry === undefined) return Result.fail(new Referral.NotFound({ id: self.id, level }))
  if (given.on < entry.on || given.on > dayOf(at)) return Result.fail(new OutOfTime({ on: given.on, from: entry.on }))
  return Result.succeed({ _tag: "AnsweredAbove", referral: self.id, level, answer: given, at })
}
