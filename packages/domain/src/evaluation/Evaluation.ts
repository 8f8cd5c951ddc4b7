import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** Identifies the evaluation of one year by the year it is called after, such as "2026". */
export const Id = Schema.String.check(Schema.isPattern(/^\d{4}$/u)).pipe(Schema.brand("Evaluation.Id"))
export type Id = typeof Id.Type

/** Gives the id of the evaluation of a year. */
export const ofYear = (year: number): Id => Id.make(String(year))

/** Gives the year an evaluation is of. */
export const yearOf = (id: Id): number => Number(id)

/** Why a person departs from what the rules propose, decides, or takes back, in words. */
export const Reason = Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(2_000))

/** The id of a grade in the rulebook of the year. */
export const Grade = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9._-]{1,64}$/u))

/** Names a signal for human review by what it saw; see `Assessment.Signal`. */
export const SignalId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_.:-]{1,240}$/u))

/** How far the grades of a year have come: the evaluator lists, the meeting has the list, it has decided, members are told, the year is frozen. */
export const stages = ["Listing", "Submitted", "Decided", "Announced", "Closed"] as const
/** One of these, in this order; a year never goes back but from `Submitted` to `Listing`, when the list is sent back. */
export const Stage = Schema.Literals(stages)
export type Stage = typeof Stage.Type

const by = { by: Schema.String, at: Schema.DateTimeUtcFromString }

/** A grade the evaluator puts on the list in the place of what the rules propose, and why. */
export const Listed = Schema.Struct({ member: Member.Id, grade: Grade, reason: Reason, ...by })
export type Listed = typeof Listed.Type

/** One member on the list before the meeting, or graded by it: what the rules propose, the grade people put, and why where the two differ. */
export const Entry = Schema.Struct({ member: Member.Id, proposed: Schema.optionalKey(Grade), grade: Grade, reason: Schema.optionalKey(Reason) })
export type Entry = typeof Entry.Type

/** The list as the meeting was given it, and the edition of the rulebook it was made under. */
export const List = Schema.Struct({ rulebook: Schema.String, edition: Schema.String, entries: Schema.Array(Entry), ...by })

/** What the chairpersons' council (主席会议) decided, on which day, and what it said. */
export const Decision = Schema.Struct({ on: Day, words: Reason, grades: Schema.Array(Entry), ...by })

/** The frozen year: under which edition, after which entry of the journal, and the digest of all sheets as they were then. */
export const Frozen = Schema.Struct({
  rulebook: Schema.String,
  edition: Schema.String,
  seq: Schema.Int,
  /** The hash of that entry, in hex. */
  head: Schema.String,
  /** SHA-256, in hex, of the canonical sheets in order of member. */
  digest: Schema.String,
  sheets: Schema.Int
})
export type Frozen = typeof Frozen.Type

/** A grade changed after it was told, by whom, from what to what, and why. */
export const Amendment = Schema.Struct({ member: Member.Id, was: Grade, grade: Grade, reason: Reason, on: Day, ...by })

/** What people did about a consequence the regulation names. */
export const Settlement = Schema.Struct({ member: Member.Id, consequence: Schema.String, words: Reason, ...by })

/** What a person found of a signal: it is cleared, or noted for the meeting. */
export const Verdict = Schema.Literals(["cleared", "noted"])
export type Verdict = typeof Verdict.Type

/** A person's review of a signal; it moves no point and no grade. */
export const Review = Schema.Struct({ signal: SignalId, verdict: Verdict, reason: Reason, ...by })

/** The evaluation of members' performance over one year: from the evaluator's list to the frozen year. */
export const Evaluation = Schema.Struct({
  id: Id,
  stage: Stage,
  listed: Schema.Array(Listed),
  list: Schema.optionalKey(List),
  sentBack: Schema.optionalKey(Schema.Struct({ reason: Reason, ...by })),
  decision: Schema.optionalKey(Decision),
  announcedAt: Schema.optionalKey(Schema.DateTimeUtcFromString),
  frozen: Schema.optionalKey(Schema.Struct({ ...Frozen.fields, ...by })),
  amendments: Schema.Array(Amendment),
  settlements: Schema.Array(Settlement),
  reviews: Schema.Array(Review)
})
export type Evaluation = typeof Evaluation.Type

/** The grades have not come so far, or are past it. */
export class NotAtStage extends Schema.TaggedError<NotAtStage>()("Evaluation.NotAtStage", { id: Id, stage: Stage, expected: Schema.Array(Stage) }) {}

/** The rulebook of the year has no such grade. */
export class UnknownGrade extends Schema.TaggedError<UnknownGrade>()("Evaluation.UnknownGrade", { grade: Schema.String }) {}

/** Who puts, decides or changes grades: the account, and the member it sits as, if any. */
export interface Acting {
  readonly account: string
  readonly member?: Member.Id | undefined
}

/** Nobody puts or changes the own grade; somebody else does, or the rules' proposal stays. */
export class OwnGrade extends Schema.TaggedError<OwnGrade>()("Evaluation.OwnGrade", { member: Member.Id }) {}

/** The members are not among those assessed. */
export class NotAssessed extends Schema.TaggedError<NotAssessed>()("Evaluation.NotAssessed", { members: Schema.Array(Member.Id) }) {}

/** Gives the grade that holds for a member today: the one decided, or the last it was amended to; none before the meeting. */
export const gradeOf = ({ amendments, decision }: Evaluation, member: Member.Id): string | undefined =>
  amendments.findLast((one) => one.member === member)?.grade ?? decision?.grades.find((one) => one.member === member)?.grade
