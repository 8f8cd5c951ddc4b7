import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import * as Committee from "../committee/Committee.ts"
import { UnknownCategory } from "../proposal/draft.ts"
import type { Examinations } from "./evolve.ts"
import * as Examination from "./Examination.ts"
import type { Of } from "./ExaminationEvent.ts"

/** The account examines this category already. */
export class AssignedAlready extends Schema.TaggedError<AssignedAlready>()("Examination.AssignedAlready", { examination: Examination.Id, account: Schema.String }) {}

/** The committee has called no such session. */
export class UnknownSession extends Schema.TaggedError<UnknownSession>()("Examination.UnknownSession", { session: Committee.SessionId }) {}

/** Assigns an examiner to a category of a session; refuses a session or category the committee lacks, and who is assigned already. */
export const assign = (
  self: Examinations, given: { readonly session: Committee.SessionId; readonly category: string; readonly examiner: Examination.Examiner }, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ExaminerAssigned">, AssignedAlready | UnknownSession | UnknownCategory> => {
  const { category, examiner, session } = given
  const { categories } = committee.policy
  if (!committee.sessions.some((one) => one.id === session)) return Result.fail(new UnknownSession({ session }))
  if (!categories.some((one) => one.id === category)) return Result.fail(new UnknownCategory({ category, known: categories.map((one) => one.id) }))
  const examination = Examination.idOf(session, category)
  const assigned = Option.exists(HashMap.get(self, examination), (it) => it.examiners.some((one) => one.account === examiner.account))
  return assigned
    ? Result.fail(new AssignedAlready({ examination, account: examiner.account }))
    : Result.succeed({ _tag: "ExaminerAssigned", examination, session, category, examiner, at })
}
