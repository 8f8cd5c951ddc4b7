import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import * as Proposal from "../proposal/Outcome.ts"
import type * as Appraisal from "./Appraisal.ts"
import type { Of } from "./AppraisalEvent.ts"
import { indicatorsFor } from "./indicatorsFor.ts"
import { complete, sheetOf } from "./unsealed.ts"

/** The days of the evaluation are over, or both sides are in. */
export class Over extends Schema.TaggedError<Over>()("Appraisal.Over", { id: Proposal.Id, last: Day }) {}

/** This side has sealed its scores; what is sealed is not changed. */
export class SealedAlready extends Schema.TaggedError<SealedAlready>()("Appraisal.SealedAlready", { id: Proposal.Id }) {}

/** The one who scores has no part in this evaluation. */
export class NoPart extends Schema.TaggedError<NoPart>()("Appraisal.NoPart", { id: Proposal.Id }) {}

/** A sheet gives every indicator its points, each once and none above its most. */
export class ScoresAstray extends Schema.TaggedError<ScoresAstray>()("Appraisal.ScoresAstray", { indicators: Schema.Array(Schema.String) }) {}

/** Lists the indicators that are missing, named twice, unknown, or above their most. */
const astray = (indicators: ReadonlyArray<EvaluationRules.Indicator>, scores: ReadonlyArray<Appraisal.Score>): ReadonlyArray<string> => [
  ...indicators.filter(({ id, most }) => scores.filter((score) => score.indicator === id && score.points <= most).length !== 1).map(({ id }) => id),
  ...scores.filter((score) => !indicators.some(({ id }) => id === score.indicator)).map((score) => score.indicator)
]

/** A panel that meets face to face scores from the day it meets on. */
export class NotMetYet extends Schema.TaggedError<NotMetYet>()("Appraisal.NotMetYet", { id: Proposal.Id, on: Day }) {}

/** Seals the scores of one side or one evaluator, back to back; with the last sheet the evaluation closes in the same act. */
export const seal = (
  self: Appraisal.Appraisal, side: Appraisal.Side, scores: ReadonlyArray<Appraisal.Score>, rule: EvaluationRules.Appraisal | undefined, at: DateTime.Utc
): Result.Result<ReadonlyArray<Of<"ScoresSealed" | "AppraisalClosed">>, Over | SealedAlready | NoPart | NotMetYet | ScoresAstray> => {
  const indicators = indicatorsFor(self, side, rule)
  if (indicators === undefined) return Result.fail(new NoPart({ id: self.id }))
  if (sheetOf(self, side) !== undefined) return Result.fail(new SealedAlready({ id: self.id }))
  if (self.closedAt !== undefined || dayOf(at) > self.until) return Result.fail(new Over({ id: self.id, last: self.until }))
  const meets = self.panel?.meeting?.on
  if (meets !== undefined && dayOf(at) < meets) return Result.fail(new NotMetYet({ id: self.id, on: meets }))
  const wrong = astray(indicators, scores)
  if (wrong.length > 0) return Result.fail(new ScoresAstray({ indicators: wrong }))
  const sealed: Of<"ScoresSealed"> = { _tag: "ScoresSealed", appraisal: self.id, side, scores, at }
  const last = complete({ ...self, sheets: [...self.sheets, { side, scores, at }] })
  return Result.succeed([sealed, ...(last ? [{ _tag: "AppraisalClosed" as const, appraisal: self.id, at }] : [])])
}
