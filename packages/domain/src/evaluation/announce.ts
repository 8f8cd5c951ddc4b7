import { type DateTime, Option, Result } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Notices } from "../notice/evolve.ts"
import { inform } from "../notice/give.ts"
import type { Of as NoticeOf } from "../notice/NoticeEvent.ts"
import * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import { at as standingAt } from "./standing.ts"

type Announced = readonly [Of<"GradesAnnounced">, ...ReadonlyArray<NoticeOf<"NoticeGiven">>]

/** Says a grade in the words of the rulebook, by its id where the rulebook has lost it. */
export const labelOf = ({ grades }: Rulebook, grade: string): Rulebook["grades"][number]["label"] => grades.find(({ id }) => id === grade)?.label ?? { zh: grade, en: grade }

/** Announces what was decided, and tells every member the own grade. */
export const announce = (self: Evaluation.Evaluation, notices: Notices, rulebook: Rulebook, by: string, at: DateTime.Utc): Result.Result<Announced, Evaluation.NotAtStage> =>
  Result.map(standingAt(self, "Decided"), (): Announced => [
    { _tag: "GradesAnnounced", evaluation: self.id, by, at },
    ...(self.decision?.grades ?? []).flatMap(({ grade, member }) =>
      Option.toArray(inform(notices, member, { _tag: "GradeDecided", year: Evaluation.yearOf(self.id), grade: labelOf(rulebook, grade) }, "announced", at)))
  ])
