import { Result } from "effect"
import type * as Member from "../member/Member.ts"
import * as Evaluation from "./Evaluation.ts"

/** Passes an evaluation at one of the stages, or refuses with the stage it is at. */
export const at = (self: Evaluation.Evaluation, ...expected: ReadonlyArray<Evaluation.Stage>): Result.Result<Evaluation.Evaluation, Evaluation.NotAtStage> =>
  expected.includes(self.stage) ? Result.succeed(self) : Result.fail(new Evaluation.NotAtStage({ id: self.id, stage: self.stage, expected }))

/** Passes a grade the rulebook has. */
export const known = ({ grades }: { readonly grades: ReadonlyArray<{ readonly id: string }> }, grade: string): Result.Result<string, Evaluation.UnknownGrade> =>
  grades.some(({ id }) => id === grade) ? Result.succeed(grade) : Result.fail(new Evaluation.UnknownGrade({ grade }))

/** Passes members none of whom is the one who acts: nobody puts or changes the own grade. */
export const notOwn = (members: ReadonlyArray<Member.Id>, { member }: Evaluation.Acting): Result.Result<ReadonlyArray<Member.Id>, Evaluation.OwnGrade> =>
  member !== undefined && members.includes(member) ? Result.fail(new Evaluation.OwnGrade({ member })) : Result.succeed(members)
