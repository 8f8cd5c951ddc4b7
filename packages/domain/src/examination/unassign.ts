import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import type { Examinations } from "./evolve.ts"
import * as Examination from "./Examination.ts"
import type { Of } from "./ExaminationEvent.ts"

/** The account does not examine this category. */
export class NotAssigned extends Schema.TaggedError<NotAssigned>()("Examination.NotAssigned", { examination: Examination.Id, account: Schema.String }) {}

/** Takes an examiner off a category; what was recommended before stays. Refuses who is not assigned. */
export const unassign = (self: Examinations, examination: Examination.Id, account: string, at: DateTime.Utc): Result.Result<Of<"ExaminerUnassigned">, NotAssigned> =>
  Option.exists(HashMap.get(self, examination), (it) => it.examiners.some((one) => one.account === account))
    ? Result.succeed({ _tag: "ExaminerUnassigned", examination, account, at })
    : Result.fail(new NotAssigned({ examination, account }))
