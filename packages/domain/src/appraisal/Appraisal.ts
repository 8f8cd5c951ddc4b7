import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as EvaluationRules from "../committee/EvaluationRules.ts"
import * as Member from "../member/Member.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"
import * as Panel from "./Panel.ts"

/** Who scores what: a unit the proposal, the proposer the handling by one unit; on a panel a unit's person the proposal, a member the handling. */
export const Side = Schema.TaggedUnion({ Unit: { unit: Unit.Id }, Proposer: { member: Member.Id, unit: Unit.Id }, ...Panel.seats })
export type Side = typeof Side.Type

/** The points given to one indicator. */
export const Score = Schema.Struct({ indicator: Schema.String, points: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 })) })
export type Score = typeof Score.Type

/** A filled-in sheet of one side. */
export const Sheet = Schema.Struct({ side: Side, scores: Schema.Array(Score), at: Schema.DateTimeUtcFromString })
export type Sheet = typeof Sheet.Type

/** The two-way evaluation (双向评议) of one proposal, sealed until both sides are in or its days have passed. */
export const Appraisal = Schema.Struct({
  /** The proposal it is of. */
  id: Proposal.Id,
  /** The units that score and are scored. */
  units: Schema.NonEmptyArray(Unit.Id),
  until: Day,
  openedAt: Schema.DateTimeUtcFromString,
  sheets: Schema.Array(Sheet),
  closedAt: Schema.optionalKey(Schema.DateTimeUtcFromString),
  /** Several evaluators on each side; the proposer and the units if absent. */
  panel: Schema.optionalKey(Panel.Panel),
  /** The rule it was opened under, which scores and grades it whatever the policy says later; that of the policy if absent and there is no panel. */
  rule: Schema.optionalKey(EvaluationRules.Appraisal),
  /** Those of the panel who need not score. */
  excused: Schema.optionalKey(Schema.Array(Panel.Excused))
})
export type Appraisal = typeof Appraisal.Type

/** There is no evaluation of this proposal for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Appraisal.NotFound", { id: Proposal.Id }) {}
