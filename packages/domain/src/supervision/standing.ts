import { type DateTime, Result } from "effect"
import * as Day from "../committee/Day.ts"
import * as Supervision from "./Supervision.ts"

/** Passes a supervision at one of the stages, or refuses with the stage it is at. */
export const at = (self: Supervision.Supervision, ...expected: ReadonlyArray<Supervision.Stage>): Result.Result<Supervision.Supervision, Supervision.NotAtStage> =>
  expected.includes(self.stage) ? Result.succeed(self) : Result.fail(new Supervision.NotAtStage({ id: self.id, stage: self.stage, expected }))

/** Passes a day that has come; refuses one that has not. */
export const held = (day: Day.Day, now: DateTime.Utc): Result.Result<void, Supervision.NotYet> => {
  const today = Day.of(now)
  return day <= today ? Result.void : Result.fail(new Supervision.NotYet({ day, today }))
}
