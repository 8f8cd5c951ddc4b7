import { type DateTime, Result } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import type * as Appraisal from "./Appraisal.ts"
import type { Of } from "./AppraisalEvent.ts"
import type * as Panel from "./Panel.ts"
import { NoPart, Over, SealedAlready } from "./seal.ts"
import { isExcused, isSeated } from "./seated.ts"
import { complete, sheetOf } from "./unsealed.ts"

/** Excuses an evaluator of a panel (回避), with the reason on record; where nobody else is waited for the evaluation closes in the same act. */
export const excuse = (
  self: Appraisal.Appraisal, seat: Panel.Seat, reason: string, at: DateTime.Utc
): Result.Result<ReadonlyArray<Of<"EvaluatorExcused" | "AppraisalClosed">>, Over | SealedAlready | NoPart> => {
  if (!isSeated(self, seat) || isExcused(self, seat)) return Result.fail(new NoPart({ id: self.id }))
  if (sheetOf(self, seat) !== undefined) return Result.fail(new SealedAlready({ id: self.id }))
  if (self.closedAt !== undefined || dayOf(at) > self.until) return Result.fail(new Over({ id: self.id, last: self.until }))
  const last = complete({ ...self, excused: [...self.excused ?? [], { seat, reason, at }] })
  return Result.succeed([{ _tag: "EvaluatorExcused", appraisal: self.id, seat, reason, at }, ...(last ? [{ _tag: "AppraisalClosed" as const, appraisal: self.id, at }] : [])])
}
