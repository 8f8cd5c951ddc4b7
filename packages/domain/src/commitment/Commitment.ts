import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"

/** Identifies a promise for good: the proposal, the unit, the recommendation and the round it was made in, joined by dots. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}\.\d{1,9}\.\d{1,4}$/u)).pipe(Schema.brand("Commitment.Id"))
export type Id = typeof Id.Type

/** Names the promise a unit makes to one recommendation of a proposal in one round. */
export const idOf = (of: Proposal.Id, unit: Unit.Id, recommendation: number, round: number): Id => Id.make(`${of}.${unit}.${recommendation}.${round}`)

/** Words that say what was done, what is in the way, or why. */
export const Words = Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(2_000))

/** Why a promise goes to another: the duty moved (competence), the unit was reorganised, or another post took it over inside the unit. */
export const Because = Schema.Literals(["competence", "reorganisation", "officer"])
export type Because = typeof Because.Type

/** Who says that a promise is kept: a proposer, or the office. */
export const Confirmer = Schema.TaggedUnion({ Member: { member: Member.Id }, Office: {} })
export type Confirmer = typeof Confirmer.Type

/** How a promise stands: open, kept with its evidence, let go with the reason, or given anew in a later reply. */
export const State = Schema.TaggedUnion({
  Open: {},
  Discharged: { evidence: Words, by: Confirmer, at: Schema.DateTimeUtcFromString },
  Released: { reason: Words, at: Schema.DateTimeUtcFromString },
  Renewed: { by: Id, at: Schema.DateTimeUtcFromString }
})
export type State = typeof State.Type

/** What the unit said on the way; `done` says that it holds the promise for kept. */
export const Progress = Schema.Struct({ unit: Unit.Id, text: Words, done: Schema.Boolean, at: Schema.DateTimeUtcFromString })
export type Progress = typeof Progress.Type

/** A later day the unit asked for, and what the office said. */
export const Postponement = Schema.Struct({
  from: Day, until: Day, reason: Words, askedAt: Schema.DateTimeUtcFromString,
  answer: Schema.Literals(["asked", "granted", "refused"]),
  note: Schema.optionalKey(Schema.String)
})
export type Postponement = typeof Postponement.Type

/** One hand through which the promise went; `post` is a function such as a section, never a person. */
export const Transfer = Schema.Struct({
  from: Unit.Id, to: Unit.Id, because: Because, post: Schema.optionalKey(Schema.String), reason: Words, at: Schema.DateTimeUtcFromString
})
export type Transfer = typeof Transfer.Type

/**
 * What a unit said it plans (列入计划), with the day it named.
 *
 * It outlives the session, the term, the officer and the closing of the proposal, and is asked again until it is discharged, released or renewed.
 */
export const Commitment = Schema.Struct({
  id: Id,
  of: Proposal.Id,
  unit: Unit.Id,
  recommendation: Schema.Int,
  round: Schema.Int,
  text: Schema.String,
  /** The day first promised. */
  promised: Day,
  /** The day it is due now. */
  until: Day,
  madeAt: Schema.DateTimeUtcFromString,
  post: Schema.optionalKey(Schema.String),
  progress: Schema.Array(Progress),
  postponements: Schema.Array(Postponement),
  transfers: Schema.Array(Transfer),
  /** The days it was asked again. */
  asked: Schema.Array(Schema.DateTimeUtcFromString),
  state: State
})
export type Commitment = typeof Commitment.Type

/** There is no such promise for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Commitment.NotFound", { id: Id }) {}
