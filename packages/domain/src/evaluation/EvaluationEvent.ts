import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import { Entry, Frozen, Grade, Id, Reason, SignalId, Verdict } from "./Evaluation.ts"

const about = { evaluation: Id, by: Schema.String, at: Schema.DateTimeUtcFromString }

/** What can happen in the evaluation of a year. */
export const EvaluationEvent = Schema.TaggedUnion({
  SignalReviewed: { ...about, signal: SignalId, verdict: Verdict, reason: Reason },
  GradesListed: { ...about, members: Schema.NonEmptyArray(Member.Id), grade: Grade, reason: Reason },
  GradesUnlisted: { ...about, members: Schema.NonEmptyArray(Member.Id) },
  GradeListSubmitted: { ...about, rulebook: Schema.String, edition: Schema.String, entries: Schema.NonEmptyArray(Entry) },
  GradeListSentBack: { ...about, reason: Reason },
  GradesDecided: { ...about, on: Day, words: Reason, grades: Schema.NonEmptyArray(Entry) },
  GradesAnnounced: about,
  GradeAmended: { ...about, member: Member.Id, was: Grade, grade: Grade, reason: Reason, on: Day },
  ConsequenceSettled: { ...about, member: Member.Id, consequence: Schema.String, words: Reason },
  YearClosed: { ...about, ...Frozen.fields }
})
export type EvaluationEvent = typeof EvaluationEvent.Type
/** The one event of an evaluation with this tag, with what it carries. */
export type Of<Tag extends EvaluationEvent["_tag"]> = Extract<EvaluationEvent, { _tag: Tag }>
