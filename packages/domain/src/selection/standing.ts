import { Result } from "effect"
import * as Selection from "./Selection.ts"

/** Passes a selection among these, at one of the stages, or refuses with what it chooses among or the stage it is at. */
export const choosing = (
  self: Selection.Selection, among: Selection.Among, ...expected: ReadonlyArray<Selection.Stage>
): Result.Result<Selection.Selection, Selection.NotAtStage | Selection.AmongOthers> =>
  self.among === among ? at(self, ...expected) : Result.fail(new Selection.AmongOthers({ id: self.id, among: self.among }))

/** Passes a selection at one of the stages, or refuses with the stage it is at. */
export const at = (self: Selection.Selection, ...expected: ReadonlyArray<Selection.Stage>): Result.Result<Selection.Selection, Selection.NotAtStage> =>
  expected.includes(self.stage) ? Result.succeed(self) : Result.fail(new Selection.NotAtStage({ id: self.id, stage: self.stage, expected }))
