import { type DateTime, Result, Schema } from "effect"
import * as Day from "../committee/Day.ts"
import { at as standingAt } from "./standing.ts"
import * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** The supervision stands in a year that has not begun; it is carried over year by year. */
export class YearNotBegun extends Schema.TaggedError<YearNotBegun>()("Supervision.YearNotBegun", { year: Supervision.Year }) {}

/** Carries a key proposal not finished in its year over to the plan of the next year, with the reason. */
export const carryOver = (self: Supervision.Supervision, reason: string, at: DateTime.Utc): Result.Result<Of<"SupervisionCarriedOver">, Supervision.NotAtStage | YearNotBegun> =>
  Result.flatMap(standingAt(self, "Decided", "Planned"), () =>
    self.year > Day.year(Day.of(at))
      ? Result.fail(new YearNotBegun({ year: self.year }))
      : Result.succeed({ _tag: "SupervisionCarriedOver" as const, supervision: self.id, to: self.year + 1, reason, at }))
