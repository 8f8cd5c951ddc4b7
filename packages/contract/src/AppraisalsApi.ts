import { Appraisal, Committee, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

/** A sheet as it may be read, with its points of a hundred and its grade. */
export const Graded = Schema.Struct({ sheet: Appraisal.Sheet, points: Schema.Int, grade: Schema.optionalKey(Schema.String), suggestsSecondHandling: Schema.Boolean })
export type Graded = typeof Graded.Type

const { Panel } = Appraisal

/** A seat of a panel as it may be read: what became of it while it is the own or for the office, and the sheet once it is open. */
export const SeatView = Schema.Struct({
  seat: Panel.Seat, mine: Schema.Boolean, despite: Panel.Seated.fields.despite, instead: Panel.Seated.fields.instead,
  state: Schema.optionalKey(Schema.Literals(["waiting", "sealed", "excused", "absent"])),
  /** Why the evaluator was excused. */
  reason: Schema.optionalKey(Panel.Reason),
  scores: Schema.optionalKey(Schema.Array(Appraisal.Score)), total: Schema.optionalKey(Schema.Int)
})
export type SeatView = typeof SeatView.Type

/** What one side of a panel gave: exact sums and counts, and the mean in 1/10,000 point of a hundred; who was absent or excused is counted beside, never as zero. */
export const Taken = Schema.Struct({
  side: Schema.Literals(["Member", "Person"]), seats: Schema.Int, absent: Schema.Int, excused: Schema.Int,
  result: Schema.optionalKey(Schema.Struct({
    sheets: Schema.Int, leftOut: Schema.Int, sum: Schema.Int, of: Schema.Int, each: Schema.Array(Schema.Struct({ indicator: Schema.String, sum: Schema.Int })), mean: Schema.Int
  }))
})
export type Taken = typeof Taken.Type

/** The panel of an evaluation with its results once it is open. */
export const PanelView = Schema.Struct({
  rule: Committee.EvaluationRules.Panel, meeting: Schema.optionalKey(Panel.Meeting), moved: Schema.Array(Panel.Moved), seats: Schema.Array(SeatView), taken: Schema.Array(Taken)
})
export type PanelView = typeof PanelView.Type

/** What may be read of the two-way evaluation of one proposal; while it is sealed only the own sheets are among `sheets`. */
export const View = Schema.Struct({
  of: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int),
  units: Schema.Array(Unit.Id), until: Day.Day, sealed: Schema.Boolean, closed: Schema.Boolean,
  /** The sheets of proposer and units; those of a panel stand at its seats. */
  sheets: Schema.Array(Graded),
  panel: Schema.optionalKey(PanelView),
  /** The rule proposer and units score by, none on a panel. */
  rule: Schema.optionalKey(Committee.EvaluationRules.Appraisal),
  /** What the one who asks may do: seal the own scores, excuse or replace an evaluator, move the meeting, close, or order the second handling a low grade suggests. */
  may: Schema.Array(Schema.String)
})
export type View = typeof View.Type

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const missing = { 404: Schema.Union([Proposal.NotFound, Appraisal.NotFound]) } as const
const scores = Schema.Array(Schema.Struct({ indicator: Committee.Policy.Policy.fields.id, points: Appraisal.Score.fields.points })).check(Schema.isMaxLength(60))

export const list = Endpoint.get("/appraisals", { about: "Lists the two-way evaluations; sealed ones without their scores.", allow: "seated", success: Schema.Array(View) })
export const read = Endpoint.get("/proposals/:id/appraisal", {
  about: "Reads the two-way evaluation of a proposal as far as it is unsealed for the one who asks; null where there is none.", allow: "seated", ...about,
  success: Schema.NullOr(View), refusals: { 404: Proposal.NotFound }
})
export const open = Endpoint.post("/proposals/:id/appraisal", {
  about: "Opens the two-way evaluation of a proposal that was replied to.", allow: ["proposalsStaff"], ...about,
  refusals: { 404: Proposal.NotFound, 409: Proposal.NotAtStage, 422: Schema.Union([Appraisal.NoRule, Appraisal.Held]) }
})
export const convene = Endpoint.post("/proposals/:id/appraisal/panel", {
  about: "Opens the two-way evaluation of a proposal before a panel: as many members as people of units; who sits in spite of a conflict needs a reason.", allow: ["proposalsStaff"], ...about,
  payload: Schema.Struct({
    seats: Schema.Array(Schema.Struct({ seat: Panel.Seat, reason: Schema.optionalKey(Panel.Reason) })).check(Schema.isMaxLength(200)),
    meeting: Schema.optionalKey(Panel.Meeting)
  }),
  refusals: {
    404: Schema.Union([Proposal.NotFound, Member.NotFound, Unit.NotFound]), 409: Proposal.NotAtStage,
    422: Schema.Union([Appraisal.NoRule, Appraisal.Held, Appraisal.SeatsAstray, Appraisal.SeatTwice, Appraisal.InConflict, Appraisal.MeetingPassed])
  }
})
export const excuse = Endpoint.post("/proposals/:id/appraisal/excuse", {
  about: "Excuses an evaluator of a panel with the reason: the evaluator or their unit, or the office.", allow: ["member", "handlingUnit", "proposalsStaff"], ...about,
  payload: Schema.Struct({ seat: Panel.Seat, reason: Panel.Reason }),
  refusals: { ...missing, 422: Schema.Union([Appraisal.NoPart, Appraisal.Over, Appraisal.SealedAlready]) }
})
export const replace = Endpoint.post("/proposals/:id/appraisal/replace", {
  about: "Gives the seat of an evaluator to another of the same side, with the reason; a unit gives seats of its own people to its own people.", allow: ["handlingUnit", "proposalsStaff"], ...about,
  payload: Schema.Struct({ seat: Panel.Seat, by: Panel.Seat, reason: Panel.Reason, despite: Schema.optionalKey(Panel.Reason) }),
  refusals: {
    404: Schema.Union([Proposal.NotFound, Appraisal.NotFound, Member.NotFound, Unit.NotFound]),
    422: Schema.Union([Appraisal.NoPart, Appraisal.SealedAlready, Appraisal.Over, Appraisal.OtherSide, Appraisal.SeatTwice, Appraisal.InConflict])
  }
})
export const move = Endpoint.post("/proposals/:id/appraisal/move", {
  about: "Moves the meeting of a panel to another day or place, with the reason; its evaluators are told.", allow: ["proposalsStaff"], ...about,
  payload: Schema.Struct({ meeting: Panel.Meeting, reason: Panel.Reason }),
  refusals: { ...missing, 422: Schema.Union([Appraisal.NoMeeting, Appraisal.MetAlready, Appraisal.Over, Appraisal.MeetingPassed]) }
})
export const seal = Endpoint.post("/proposals/:id/appraisal/seal", {
  about: "Seals the scores of one side: a unit on the proposal, the proposer on the handling by a unit; on a panel the sheet of one seat, a unit's by its post.", allow: ["member", "handlingUnit"], ...about,
  payload: Schema.Struct({ unit: Schema.optionalKey(Unit.Id), post: Schema.optionalKey(Panel.Seat.cases.Person.fields.post), scores }),
  refusals: { ...missing, 422: Schema.Union([Appraisal.NoRule, Appraisal.Over, Appraisal.SealedAlready, Appraisal.NoPart, Appraisal.NotMetYet, Appraisal.ScoresAstray]) }
})
export const close = Endpoint.post("/proposals/:id/appraisal/close", {
  about: "Closes an evaluation whose days have passed.", allow: ["proposalsStaff"], ...about, refusals: { ...missing, 422: Schema.Union([Appraisal.StillRunning, Appraisal.Over]) }
})
