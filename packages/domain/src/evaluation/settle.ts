import { type DateTime, Result, Schema } from "effect"
import type { Due } from "../assessment/follow.ts"
import * as Member from "../member/Member.ts"
import type * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"

/** The regulation names no such consequence for this member and year, or it was acted on. */
export class NothingDue extends Schema.TaggedError<NothingDue>()("Evaluation.NothingDue", { member: Member.Id, consequence: Schema.String }) {}

/** Records what people did about a consequence that fell due, such as a talk; refuses one that did not fall due, or was acted on before. */
export const settle = (
  self: Evaluation.Evaluation, member: Member.Id, consequence: string, due: ReadonlyArray<Due>, words: string, by: string, at: DateTime.Utc
): Result.Result<Of<"ConsequenceSettled">, NothingDue> =>
  due.some((one) => one.consequence === consequence) && !self.settlements.some((one) => one.member === member && one.consequence === consequence)
    ? Result.succeed({ _tag: "ConsequenceSettled", evaluation: self.id, member, consequence, words, by, at })
    : Result.fail(new NothingDue({ member, consequence }))
