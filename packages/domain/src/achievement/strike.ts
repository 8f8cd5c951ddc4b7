import { type DateTime, Result } from "effect"
import type * as Unit from "../unit/Unit.ts"
import * as Achievement from "./Achievement.ts"
import type { Of } from "./AchievementEvent.ts"

/** Strikes a figure that was told wrongly, with the reason; the office strikes any, a unit its own. What is struck stays to be read and counts no more. */
export const strike = (
  self: Achievement.Achievement, number: number, reason: string, by: Unit.Id | undefined, at: DateTime.Utc
): Result.Result<Of<"AchievementStruck">, Achievement.NotFound> =>
  self.figures.some((one) => one.number === number && one.struck === undefined && (by === undefined || one.by === by))
    ? Result.succeed({ _tag: "AchievementStruck", achievement: self.id, number, reason, at })
    : Result.fail(new Achievement.NotFound({ id: self.id, number }))
