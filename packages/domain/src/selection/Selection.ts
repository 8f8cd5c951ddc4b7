import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import { Day } from "../committee/Day.ts"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import { Id as UnitId } from "../unit/Unit.ts"
import { PersonKey } from "./Person.ts"

/** Identifies one selection. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Selection.Id"))
export type Id = typeof Id.Type

/** What is chosen among: proposals, the units that handle them, or people who work on them. */
export const Among = Schema.Literals(["Proposals", "Units", "Persons"])
export type Among = typeof Among.Type

/** Who or what may be put forward: a proposal, a unit or a person. */
export const Candidate = Schema.Union([ProposalId, UnitId, PersonKey])
export type Candidate = typeof Candidate.Type

/** What is said in words for or about a candidate; there is no score beside it. */
export const Words = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(2_000))

/** What a selection is called, in 2 to 60 characters, such as 2026年度优秀提案. */
export const Title = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(60))

/** One reviewer's words on a candidate. */
export const Review = Schema.Struct({ by: Schema.String, words: Words, at: Schema.DateTimeUtcFromString })
export type Review = typeof Review.Type

/** A candidate put forward, why, and what reviewers said of it. */
export const Nomination = Schema.Struct({ of: Candidate, words: Words, reviews: Schema.Array(Review), at: Schema.DateTimeUtcFromString })
export type Nomination = typeof Nomination.Type

/** How far a selection has come: collecting, deliberated, decided, announced. */
export const stages = ["Open", "Deliberated", "Decided", "Announced"] as const
/** One of these, in this order. */
export const Stage = Schema.Literals(stages)
export type Stage = typeof Stage.Type

/** How many were filed, how many may be chosen at most, and how many of those chosen must be collective at least. */
export const Quota = Schema.Struct({ filed: Schema.Int, most: Schema.Int, collective: Schema.Int })
export type Quota = typeof Quota.Type

/** How many units handled proposals of the sessions, and how many of them may be advanced at most. */
export const UnitQuota = Schema.Struct({ handling: Schema.Int, most: Schema.Int })
export type UnitQuota = typeof UnitQuota.Type

/** The choice of excellent proposals (优秀提案), of advanced units (先进承办单位) or of advanced persons (先进个人) of one session, or of all sessions of a term: collected, reviewed, deliberated, decided, announced. */
export const Selection = Schema.Struct({
  id: Id,
  title: Title,
  among: Among,
  sessions: Schema.NonEmptyArray(SessionId),
  stage: Stage,
  nominations: Schema.Array(Nomination),
  deliberation: Schema.optionalKey(Schema.Struct({ on: Day, words: Words })),
  chosen: Schema.Array(Candidate),
  decidedOn: Schema.optionalKey(Day),
  /** The figures of the quota as they stood when it was decided, for proposals or for units. */
  quota: Schema.optionalKey(Quota),
  unitQuota: Schema.optionalKey(UnitQuota),
  announcedAt: Schema.optionalKey(Schema.DateTimeUtcFromString)
})
export type Selection = typeof Selection.Type

/** There is no such selection. */
export class NotFound extends Schema.TaggedError<NotFound>()("Selection.NotFound", { id: Id }) {}

/** The selection has not come so far, or is past it. */
export class NotAtStage extends Schema.TaggedError<NotAtStage>()("Selection.NotAtStage", { id: Id, stage: Stage, expected: Schema.Array(Stage) }) {}

/** The selection chooses among others, such as units instead of proposals. */
export class AmongOthers extends Schema.TaggedError<AmongOthers>()("Selection.AmongOthers", { id: Id, among: Among }) {}

/** The candidate is put forward already. */
export class AlreadyNominated extends Schema.TaggedError<AlreadyNominated>()("Selection.AlreadyNominated", { id: Candidate }) {}

/** The candidates were not put forward in this selection. */
export class NotNominated extends Schema.TaggedError<NotNominated>()("Selection.NotNominated", { candidates: Schema.Array(Candidate) }) {}
