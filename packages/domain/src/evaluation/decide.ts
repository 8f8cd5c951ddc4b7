import { type DateTime, Result, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Member from "../member/Member.ts"
import * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import { at as standingAt, known, notOwn } from "./standing.ts"

/** The meeting lies ahead. */
export class NotYetMet extends Schema.TaggedError<NotYetMet>()("Evaluation.NotYetMet", { on: Day }) {}

/** A grade on which the meeting departs from the list before it, and why. */
export interface Change {
  readonly member: Member.Id
  readonly grade: string
  readonly reason: string
}

/** Passes a day that is today or past. */
export const met = (on: Day, at: DateTime.Utc): Result.Result<Day, NotYetMet> => on > dayOf(at) ? Result.fail(new NotYetMet({ on })) : Result.succeed(on)

/**
 * Records what the chairpersons' council (主席会议) decided: the grades of the list before it, save where it says otherwise and why.
 *
 * Refuses a meeting ahead, a grade the rulebook has not, who is not on the list, and a change to the own grade of the one who records it.
 */
export const decide = (
  self: Evaluation.Evaluation, { changes = [], on, words }: { readonly on: Day; readonly words: string; readonly changes?: ReadonlyArray<Change> },
  rulebook: Rulebook, by: Evaluation.Acting, at: DateTime.Utc
): Result.Result<Of<"GradesDecided">, Evaluation.NotAtStage | Evaluation.NotAssessed | Evaluation.UnknownGrade | Evaluation.OwnGrade | NotYetMet> =>
  Result.flatMap(standingAt(self, "Submitted"), () =>
    Result.flatMap(Result.all([met(on, at), notOwn(changes.map(({ member }) => member), by)]), () =>
      Result.flatMap(Result.all(changes.map(({ grade }) => known(rulebook, grade))), (): Result.Result<Of<"GradesDecided">, Evaluation.NotAssessed> => {
        const entries = self.list?.entries ?? []
        const strangers = changes.map(({ member }) => member).filter((member) => !entries.some((one) => one.member === member))
        const [first, ...others] = entries.map((entry): Evaluation.Entry => {
          const change = changes.findLast(({ member }) => member === entry.member)
          return change === undefined || change.grade === entry.grade ? entry : { ...entry, grade: change.grade, reason: change.reason }
        })
        return strangers.length > 0 || first === undefined
          ? Result.fail(new Evaluation.NotAssessed({ members: strangers }))
          : Result.succeed({ _tag: "GradesDecided", evaluation: self.id, on, words, grades: [first, ...others], by: by.account, at })
      })))
