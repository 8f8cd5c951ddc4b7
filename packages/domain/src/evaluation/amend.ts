import { type DateTime, Option, Result, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import type { Notices } from "../notice/evolve.ts"
import { inform } from "../notice/give.ts"
import type { Of as NoticeOf } from "../notice/NoticeEvent.ts"
import { labelOf } from "./announce.ts"
import { met, type NotYetMet } from "./decide.ts"
import * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import { at as standingAt, known, notOwn } from "./standing.ts"

/** The member has this grade already. */
export class SameGrade extends Schema.TaggedError<SameGrade>()("Evaluation.SameGrade", { member: Member.Id, grade: Schema.String }) {}

type Amended = readonly [Of<"GradeAmended">, ...ReadonlyArray<NoticeOf<"NoticeGiven">>]

/**
 * Changes a grade that was told, by a decision with its reason and day, and tells the member; nothing else changes a grade once it is told.
 *
 * Refuses a grade the rulebook has not, the grade the member has, who was not graded, and the own grade of the one who amends.
 */
export const amend = (
  self: Evaluation.Evaluation, { grade, member, on, reason }: { readonly member: Member.Id; readonly grade: string; readonly reason: string; readonly on: Day },
  notices: Notices, rulebook: Rulebook, by: Evaluation.Acting, at: DateTime.Utc
): Result.Result<Amended, Evaluation.NotAtStage | Evaluation.NotAssessed | Evaluation.UnknownGrade | Evaluation.OwnGrade | SameGrade | NotYetMet> =>
  Result.flatMap(standingAt(self, "Announced", "Closed"), () =>
    Result.flatMap(Result.all([known(rulebook, grade), met(on, at), notOwn([member], by)]), (): Result.Result<Amended, Evaluation.NotAssessed | SameGrade> => {
      const was = Evaluation.gradeOf(self, member)
      if (was === undefined) return Result.fail(new Evaluation.NotAssessed({ members: [member] }))
      if (was === grade) return Result.fail(new SameGrade({ member, grade }))
      const told = inform(notices, member, { _tag: "GradeAmended", year: Evaluation.yearOf(self.id), grade: labelOf(rulebook, grade), reason }, `amended-${self.amendments.length + 1}`, at)
      return Result.succeed([{ _tag: "GradeAmended", evaluation: self.id, member, was, grade, reason, on, by: by.account, at }, ...Option.toArray(told)])
    }))
