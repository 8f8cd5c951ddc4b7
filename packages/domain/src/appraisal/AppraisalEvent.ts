import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as EvaluationRules from "../committee/EvaluationRules.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"
import * as Appraisal from "./Appraisal.ts"
import * as Panel from "./Panel.ts"

const about = { appraisal: Proposal.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to the two-way evaluation of a proposal. */
export const AppraisalEvent = Schema.TaggedUnion({
  AppraisalOpened: { ...about, units: Schema.NonEmptyArray(Unit.Id), until: Day, panel: Schema.optionalKey(Panel.Panel), rule: Schema.optionalKey(EvaluationRules.Appraisal) },
  ScoresSealed: { ...about, side: Appraisal.Side, scores: Schema.Array(Appraisal.Score) },
  EvaluatorExcused: { ...about, seat: Panel.Seat, reason: Panel.Reason },
  EvaluatorReplaced: { ...about, seat: Panel.Seat, by: Panel.Seat, reason: Panel.Reason, despite: Panel.Seated.fields.despite },
  PanelMoved: { ...about, to: Panel.Meeting, until: Day, reason: Panel.Reason },
  AppraisalClosed: about
})
export type AppraisalEvent = typeof AppraisalEvent.Type
/** The one event of an appraisal with this tag, with what it carries. */
export type Of<Tag extends AppraisalEvent["_tag"]> = Extract<AppraisalEvent, { _tag: Tag }>
