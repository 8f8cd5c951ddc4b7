import { type DateTime, Result, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import * as Member from "../member/Member.ts"
import type * as Evaluation from "./Evaluation.ts"
import type { Of } from "./EvaluationEvent.ts"
import type { Proposed } from "./proposals.ts"
import { at as standingAt } from "./standing.ts"

/** The rules propose no grade for these members, and nobody has named one. */
export class Ungraded extends Schema.TaggedError<Ungraded>()("Evaluation.Ungraded", { members: Schema.Array(Member.Id) }) {}

/** There is nobody to be graded. */
export class NobodyAssessed extends Schema.TaggedError<NobodyAssessed>()("Evaluation.NobodyAssessed", {}) {}

/** Draws the list together in the order of the proposals: what the rules propose, and the evaluator's departures with their reasons. */
export const drawn = (self: Evaluation.Evaluation, proposals: ReadonlyArray<Proposed>): ReadonlyArray<Partial<Evaluation.Entry> & Pick<Evaluation.Entry, "member">> =>
  proposals.map(({ grade, member }) => {
    const departure = self.listed.find((one) => one.member === member)
    const proposed = grade === undefined ? {} : { proposed: grade }
    if (departure !== undefined) return { member, ...proposed, grade: departure.grade, reason: departure.reason }
    return { member, ...proposed, ...(grade === undefined ? {} : { grade }) }
  })

const complete = (one: ReturnType<typeof drawn>[number]): one is Evaluation.Entry => one.grade !== undefined

/** Puts the list before the meeting as it stands; refuses while somebody has no grade, by the rules or by name. */
export const submit = (
  self: Evaluation.Evaluation, { edition, id }: Rulebook, proposals: ReadonlyArray<Proposed>, by: string, at: DateTime.Utc
): Result.Result<Of<"GradeListSubmitted">, Evaluation.NotAtStage | Ungraded | NobodyAssessed> =>
  Result.flatMap(standingAt(self, "Listing"), (): Result.Result<Of<"GradeListSubmitted">, Ungraded | NobodyAssessed> => {
    const entries = drawn(self, proposals)
    const [first, ...others] = entries.filter(complete)
    if (others.length + 1 < entries.length || (first === undefined && entries.length > 0)) return Result.fail(new Ungraded({ members: entries.filter((one) => !complete(one)).map(({ member }) => member) }))
    if (first === undefined) return Result.fail(new NobodyAssessed({}))
    return Result.succeed({ _tag: "GradeListSubmitted", evaluation: self.id, rulebook: id, edition, entries: [first, ...others], by, at })
  })

/** Sends the list back to the evaluator, and says why; the departures stay as they were. */
export const sendBack = (self: Evaluation.Evaluation, reason: string, by: string, at: DateTime.Utc): Result.Result<Of<"GradeListSentBack">, Evaluation.NotAtStage> =>
  Result.map(standingAt(self, "Submitted"), () => ({ _tag: "GradeListSentBack" as const, evaluation: self.id, reason, by, at }))
