import { Result } from "effect"
import * as Selection from "./Selection.ts"

/** Passes a selection at one of the stages, or refuses with the stage it is at. */
export const at = (self: Selection.Selection, ...expected: ReadonlyArray<Selection.Stage>): Result.Result<Selection.Selection, Selection.NotAtStage> =>
  expected.includes(self.stage) ? Result.succeed(self) : Result.fail(new Selection.NotAtStage({ id: self.id, stage: self.stage, expected }))
