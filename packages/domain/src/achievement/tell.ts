import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import { involved } from "../proposal/Handling.ts"
import * as Proposal from "../proposal/Proposal.ts"
import * as Unit from "../unit/Unit.ts"
import type * as Achievement from "./Achievement.ts"
import type { Of } from "./AchievementEvent.ts"

/** A figure is told of a day that has come. */
export class DayAhead extends Schema.TaggedError<DayAhead>()("Achievement.DayAhead", { on: Day }) {}

/** The proposal has no recommendation of this number. */
export class NoSuchRecommendation extends Schema.TaggedError<NoSuchRecommendation>()("Achievement.NoSuchRecommendation", { id: Proposal.Id, recommendation: Schema.Int }) {}

/** Only a unit that handles the proposal, or the office, tells what came of it. */
export class NotTheirs extends Schema.TaggedError<NotTheirs>()("Achievement.NotTheirs", { id: Proposal.Id, unit: Unit.Id }) {}

/** The same was told already for the same day; a figure that grew is told of a later one. */
export class ToldAlready extends Schema.TaggedError<ToldAlready>()("Achievement.ToldAlready", { id: Proposal.Id, number: Schema.Int }) {}

/** The stages at which something can have come of a proposal: from its acceptance on. */
export const stages = ["Accepted", "Replied", "Rated", "Closed"] as const

/** Tells whether something can be told of a proposal as it stands: by the office, or by a unit if it handles it. */
export const tellable = ({ stage }: Pick<Proposal.Proposal, "stage">, unit: Unit.Id | undefined): boolean =>
  (stages as ReadonlyArray<string>).includes(stage._tag) && "handling" in stage && (unit === undefined || involved(stage.handling.assignment).includes(unit))

/** A figure as it is told. */
export type Told = Pick<Achievement.Figure, "what" | "count" | "measure" | "on" | "recommendation">

/** Tells what came of a proposal as a whole number of something up to a day: by a unit that handles it, or by the office. */
export const tell = (
  self: Proposal.At<typeof stages[number]>, told: Told, by: Unit.Id | undefined, known: Achievement.Achievement | undefined, at: DateTime.Utc
): Result.Result<Of<"AchievementTold">, NotTheirs | DayAhead | NoSuchRecommendation | ToldAlready> => {
  const { id } = self, { measure, on, recommendation, what } = told, figures = known?.figures ?? []
  if (by !== undefined && !involved(self.stage.handling.assignment).includes(by)) return Result.fail(new NotTheirs({ id, unit: by }))
  if (on > dayOf(at)) return Result.fail(new DayAhead({ on }))
  if (recommendation !== undefined && !self.content.recommendations.some(({ number }) => number === recommendation)) return Result.fail(new NoSuchRecommendation({ id, recommendation }))
  const same = figures.find((one) => one.struck === undefined && one.what === what && one.measure === measure && one.on === on && one.recommendation === recommendation)
  if (same !== undefined) return Result.fail(new ToldAlready({ id, number: same.number }))
  return Result.succeed({ _tag: "AchievementTold", achievement: id, number: figures.length + 1, ...told, ...(by === undefined ? {} : { by }), at })
}
