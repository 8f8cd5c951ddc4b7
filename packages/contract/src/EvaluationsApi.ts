import { Assessment, Body, Day, Evaluation, Lacking, Member, Rulebook, Signals } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Year } from "./Year.ts"

const readers = ["evaluator", "office", "leader", "auditor"] as const
const year = { params: Schema.Struct({ year: Year }) }
const Members = Schema.NonEmptyArray(Member.Id).check(Schema.isMaxLength(2_000), Schema.isUnique())
const Words = Assessment.Rulebook.Words

/** One period of a minimum: what there is, and whether it is met, short, none, unknown because nobody recorded, running or ahead. */
export const Period = Schema.Struct({ from: Day.Day, to: Day.Day, have: Schema.Int, state: Schema.Literals(Lacking.states) })
export type Period = typeof Period.Type

/** A minimum duty of a member with its periods. */
export const Minimum = Schema.Struct({ gate: Schema.String, met: Schema.Boolean, have: Schema.Int, need: Schema.Int, periods: Schema.Array(Period) })
export type Minimum = typeof Minimum.Type

/** The middle half of the totals of a sector of five members or more. */
export const Band = Schema.Struct({ sector: Body.Id, of: Schema.Int, low: Schema.Int, high: Schema.Int })
export type Band = typeof Band.Type

/** What the members' minimum duties lack, in order of name; bands are in order of the sectors' ids, and there are none where no points are kept. */
export const Desk = Schema.Struct({
  rulebook: Assessment.Rulebook.Rulebook,
  year: Assessment.Year.Year,
  today: Day.Day,
  rows: Schema.Array(Schema.Struct({ member: Member.Id, sector: Schema.optionalKey(Body.Id), minimums: Schema.Array(Minimum), reminded: Schema.optionalKey(Day.Day) })),
  bands: Schema.Array(Band),
  names: Names
})
export type Desk = typeof Desk.Type

/** A signal for human review with its innocent explanations, and what a person found of it. */
export const Signal = Schema.Struct({ signal: Signals.Signal, innocent: Schema.Array(Signals.Innocent), review: Schema.optionalKey(Evaluation.Review) })
export type Signal = typeof Signal.Type

/** One member on the roll of grades: what the rules propose and why no more, what the evaluator lists, what was decided, and what it was amended from. */
export const Graded = Schema.Struct({
  member: Member.Id,
  sector: Schema.optionalKey(Body.Id),
  proposed: Schema.optionalKey(Schema.String),
  heldBackBy: Schema.Array(Schema.String),
  quota: Schema.optionalKey(Schema.Struct({ id: Schema.String, toDecide: Schema.Boolean })),
  grade: Schema.optionalKey(Schema.String),
  reason: Schema.optionalKey(Schema.String),
  amended: Schema.optionalKey(Evaluation.Amendment)
})
export type Graded = typeof Graded.Type

/** A consequence the regulation names for a member, the years that bring it about, and what people did. */
export const Due = Schema.Struct({
  member: Member.Id, consequence: Schema.String, label: Words, article: Schema.optionalKey(Schema.String), years: Schema.Array(Assessment.Year.Days), settled: Schema.optionalKey(Evaluation.Settlement)
})
export type Due = typeof Due.Type

/** The grades of a year as they stand: on the list, before the meeting, decided or told; in order of name. */
export const Grades = Schema.Struct({
  rulebook: Assessment.Rulebook.Rulebook,
  stage: Evaluation.Stage,
  rows: Schema.Array(Graded),
  sentBack: Schema.optionalKey(Schema.Struct({ reason: Schema.String, at: Schema.DateTimeUtcFromString })),
  decision: Schema.optionalKey(Schema.Struct({ on: Day.Day, words: Schema.String })),
  due: Schema.Array(Due),
  may: Schema.Array(Schema.String),
  maySettle: Schema.Boolean,
  today: Day.Day,
  names: Names
})
export type Grades = typeof Grades.Type

/** A year: how far its grades have come, the frozen proof, and for a member the own grade once it is told. */
export const OneYear = Schema.Struct({
  year: Schema.Int,
  title: Schema.optionalKey(Words),
  stage: Evaluation.Stage,
  to: Schema.optionalKey(Day.Day),
  announcedAt: Schema.optionalKey(Schema.DateTimeUtcFromString),
  frozen: Schema.optionalKey(Schema.Struct({ ...Evaluation.Frozen.fields, at: Schema.DateTimeUtcFromString })),
  amendments: Schema.Int,
  mine: Schema.optionalKey(Schema.Struct({ grade: Words, amended: Schema.optionalKey(Evaluation.Amendment) })),
  may: Schema.Array(Schema.String)
})
export type OneYear = typeof OneYear.Type

/** What a member's sheet has come to differ in since the year was frozen; totals are there only where points are kept. */
export const Changed = Schema.Struct({
  member: Member.Id, was: Schema.optionalKey(Schema.Int), is: Schema.optionalKey(Schema.Int), duties: Schema.Array(Schema.String), records: Schema.Array(Schema.String),
  since: Schema.optionalKey(Schema.Struct({ seq: Schema.Int, at: Schema.DateTimeUtcFromString, by: Schema.String }))
})
export type Changed = typeof Changed.Type

/** A closed year, replayed: whether it comes to the digest that was written, what differs since, and which grades were amended; in order of name. */
export const Closed = Schema.Struct({
  rulebook: Assessment.Rulebook.Rulebook, frozen: Evaluation.Frozen, digest: Schema.String, holds: Schema.Boolean,
  changed: Schema.Array(Changed), amendments: Schema.Array(Evaluation.Amendment), titles: Schema.Record(Schema.String, Schema.String), names: Names
})
export type Closed = typeof Closed.Type

/** The year asked for is not closed. */
export class NotClosed extends Schema.TaggedError<NotClosed>()("Evaluation.NotClosed", { year: Schema.Int }) {}

const none = { 404: Rulebook.NoneInForce } as const

export const years = Endpoint.get("/evaluations", {
  about: "Lists the years of assessment, the latest first. Members see their own grade once it is told.", allow: ["member", ...readers],
  success: Schema.Struct({ years: Schema.Array(OneYear), today: Day.Day })
})
export const desk = Endpoint.get("/evaluations/:year/desk", {
  about: "Lists what each member's minimum duties lack, period by period, apart from what nobody recorded.", allow: readers, ...year, success: Desk, refusals: none
})
export const remind = Endpoint.post("/evaluations/:year/remind", {
  about: "Reminds members of the minimum duties they have not met, once a day.", allow: ["evaluator", "office"], ...year, payload: Schema.Struct({ members: Members }),
  success: Schema.Struct({ reminded: Schema.Int }), refusals: { ...none, 422: Evaluation.NothingLacking }
})
export const signals = Endpoint.get("/evaluations/:year/signals", {
  about: "Lists what in the records of a year a person may want to look at, with innocent explanations. No signal moves a point.", allow: ["evaluator", "leader", "auditor"], ...year,
  success: Schema.Struct({ signals: Schema.Array(Signal), titles: Schema.Record(Schema.String, Schema.String), names: Names, mayReview: Schema.Boolean }), refusals: none
})
export const review = Endpoint.post("/evaluations/:year/signals", {
  about: "Records what a person found of a signal, and why.", allow: ["evaluator"], ...year, payload: Schema.Struct({ signal: Evaluation.SignalId, verdict: Evaluation.Verdict, reason: Evaluation.Reason }),
  refusals: { ...none, 422: Evaluation.NoSuchSignal }
})
export const grades = Endpoint.get("/evaluations/:year/grades", {
  about: "Reads the grades of a year: what the rules propose, the list with its reasons, and what was decided.", allow: readers, ...year, success: Grades, refusals: none
})
export const list = Endpoint.post("/evaluations/:year/list", {
  about: "Puts members on the list with a grade other than the rules propose, with the reason.", allow: ["evaluator"], ...year,
  payload: Schema.Struct({ members: Members, grade: Evaluation.Grade, reason: Evaluation.Reason }),
  refusals: { ...none, 409: Evaluation.NotAtStage, 422: Schema.Union([Evaluation.UnknownGrade, Evaluation.NotAssessed, Evaluation.OwnGrade]) }
})
export const unlist = Endpoint.post("/evaluations/:year/unlist", {
  about: "Takes departures from the rules back.", allow: ["evaluator"], ...year, payload: Schema.Struct({ members: Members }), refusals: { ...none, 409: Evaluation.NotAtStage, 422: Schema.Union([Evaluation.NotAssessed, Evaluation.OwnGrade]) }
})
export const submit = Endpoint.post("/evaluations/:year/submit", {
  about: "Puts the list before the chairpersons' council.", allow: ["evaluator"], ...year, refusals: { ...none, 409: Evaluation.NotAtStage, 422: Schema.Union([Evaluation.Ungraded, Evaluation.NobodyAssessed]) }
})
export const sendBack = Endpoint.post("/evaluations/:year/send-back", {
  about: "Sends the list back to the evaluator, with the reason.", allow: ["leader"], ...year, payload: Schema.Struct({ reason: Evaluation.Reason }), refusals: { ...none, 409: Evaluation.NotAtStage }
})
export const decide = Endpoint.post("/evaluations/:year/decide", {
  about: "Records the grades the chairpersons' council decided on: those of the list, save where it says otherwise and why.", allow: ["leader"], ...year,
  payload: Schema.Struct({
    on: Day.Day, words: Evaluation.Reason,
    changes: Schema.optionalKey(Schema.Array(Schema.Struct({ member: Member.Id, grade: Evaluation.Grade, reason: Evaluation.Reason })).check(Schema.isMaxLength(2_000)))
  }),
  refusals: { ...none, 409: Evaluation.NotAtStage, 422: Schema.Union([Evaluation.NotAssessed, Evaluation.UnknownGrade, Evaluation.OwnGrade, Evaluation.NotYetMet]) }
})
export const announce = Endpoint.post("/evaluations/:year/announce", {
  about: "Announces the grades, and tells every member the own one.", allow: ["evaluator", "leader"], ...year, refusals: { ...none, 409: Evaluation.NotAtStage }
})
export const amend = Endpoint.post("/evaluations/:year/amend", {
  about: "Changes a grade that was told, by a decision with its day and reason, and tells the member.", allow: ["leader"], ...year,
  payload: Schema.Struct({ member: Member.Id, grade: Evaluation.Grade, reason: Evaluation.Reason, on: Day.Day }),
  refusals: { ...none, 409: Evaluation.NotAtStage, 422: Schema.Union([Evaluation.NotAssessed, Evaluation.UnknownGrade, Evaluation.OwnGrade, Evaluation.SameGrade, Evaluation.NotYetMet]) }
})
export const settle = Endpoint.post("/evaluations/:year/settle", {
  about: "Records what people did about a consequence the regulation names.", allow: ["evaluator", "leader", "office"], ...year,
  payload: Schema.Struct({ member: Member.Id, consequence: Schema.NonEmptyString, words: Evaluation.Reason }), refusals: { ...none, 422: Evaluation.NothingDue }
})
export const close = Endpoint.post("/evaluations/:year/close", {
  about: "Freezes a year whose grades are told: its last entry of the journal, and the digest of its sheets.", allow: ["evaluator"], ...year,
  refusals: { ...none, 409: Evaluation.NotAtStage, 422: Evaluation.YearRuns }
})
export const closed = Endpoint.get("/evaluations/:year/closed", {
  about: "Replays a closed year, holds it against its digest, and lists what differs since.", allow: readers, ...year, success: Closed, refusals: { 404: NotClosed }
})
