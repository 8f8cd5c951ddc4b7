import { type DateTime, Result } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type * as Member from "../member/Member.ts"
import * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import type { Proposed } from "./proposals.ts"
import { at as standingAt, known, notOwn } from "./standing.ts"

type Some = readonly [Member.Id, ...ReadonlyArray<Member.Id>]

/** Puts members on the list with a grade other than the rules propose, and says why; refuses a grade the rulebook has not, who is not assessed, and the own grade of the one who lists. */
export const list = (
  self: Evaluation.Evaluation, { grade, members, reason }: { readonly members: Some; readonly grade: string; readonly reason: string },
  rulebook: Rulebook, proposals: ReadonlyArray<Proposed>, by: Evaluation.Acting, at: DateTime.Utc
): Result.Result<Of<"GradesListed">, Evaluation.NotAtStage | Evaluation.UnknownGrade | Evaluation.NotAssessed | Evaluation.OwnGrade> =>
  Result.flatMap(standingAt(self, "Listing"), () =>
    Result.flatMap(Result.all([known(rulebook, grade), notOwn(members, by)]), (): Result.Result<Of<"GradesListed">, Evaluation.NotAssessed> => {
      const strangers = members.filter((member) => !proposals.some((one) => one.member === member))
      return strangers.length > 0
        ? Result.fail(new Evaluation.NotAssessed({ members: strangers }))
        : Result.succeed({ _tag: "GradesListed", evaluation: self.id, members, grade, reason, by: by.account, at })
    }))

/** Takes departures back, so that members stand on the list with what the rules propose; refuses who has none, and the one who asks. */
export const unlist = (self: Evaluation.Evaluation, members: Some, by: Evaluation.Acting, at: DateTime.Utc): Result.Result<Of<"GradesUnlisted">, Evaluation.NotAtStage | Evaluation.NotAssessed | Evaluation.OwnGrade> =>
  Result.flatMap(Result.all([standingAt(self, "Listing"), notOwn(members, by)]), (): Result.Result<Of<"GradesUnlisted">, Evaluation.NotAssessed> => {
    const strangers = members.filter((member) => !self.listed.some((one) => one.member === member))
    return strangers.length > 0
      ? Result.fail(new Evaluation.NotAssessed({ members: strangers }))
      : Result.succeed({ _tag: "GradesUnlisted", evaluation: self.id, members, by: by.account, at })
  })
