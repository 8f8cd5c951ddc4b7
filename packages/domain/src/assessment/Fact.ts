import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import * as Points from "./Points.ts"

/**
 * What a record is. The list is closed: what a member does with the software (signing in, time spent, likes) and where
 * a member stands among others have no kind, so no rulebook can count them.
 */
export const Kind = Schema.Literals([
  "proposal", "report", "suggestion", "speech", "article", "material", "meeting", "activity", "contact", "deed",
  "study", "award", "instruction", "breach", "mark", "appraisal"
])
export type Kind = typeof Kind.Type

/** What sort of meeting, activity, deed, study, speech, article or contact a record is. */
export const Form = Schema.Literals([
  "plenary", "standing", "chairpersons", "committee", "sector", "group",
  "research", "inspection", "training", "lecture", "forum", "consultation", "oversight", "appraisal", "reception",
  "publicBenefit", "enterprise", "pairing", "mediation",
  "notes", "reflection", "reading",
  "spoken", "written",
  "media", "theory", "website",
  "visit", "station",
  "other"
])
export type Form = typeof Form.Type

/** What has become of a paper. Every stage ever reached stays in the list. */
export const Stage = Schema.Literals([
  "submitted", "filed", "merged", "convertedToReport", "key", "excellent", "consulted", "replied", "onTime",
  "adopted", "partlyAdopted", "planned", "satisfied", "partlySatisfied", "published"
])
export type Stage = typeof Stage.Type

/** The level of the body that adopted, instructed or commended; a county-level city is a county. */
export const Level = Schema.Literals(["township", "county", "city", "province", "national"])
export type Level = typeof Level.Type

/** The part a member has in a record: alone, first among several, or one of the others. */
export const Part = Schema.Literals(["sole", "first", "co"])
export type Part = typeof Part.Type

/** Who gave a mark: those assessed themselves, a reviewer, or the meeting that decides. */
export const Marker = Schema.Literals(["self", "reviewer", "meeting"])
export type Marker = typeof Marker.Type

/** The forms each kind of record can take; a kind without forms has none. */
export const formsOf: Record<Kind, ReadonlyArray<Form>> = {
  proposal: [], report: [], suggestion: [], material: [], award: [], instruction: [], breach: [], mark: [], appraisal: [],
  meeting: ["plenary", "standing", "chairpersons", "committee", "sector", "group", "other"],
  activity: ["research", "inspection", "training", "lecture", "forum", "consultation", "oversight", "appraisal", "reception", "other"],
  deed: ["publicBenefit", "enterprise", "pairing", "mediation", "other"],
  study: ["notes", "reflection", "reading", "other"],
  speech: ["spoken", "written"],
  article: ["media", "theory", "website", "other"],
  contact: ["visit", "station", "reception", "other"]
}

/** The stages each kind of record can reach. */
export const stagesOf: Record<Kind, ReadonlyArray<Stage>> = {
  proposal: [
    "submitted", "filed", "merged", "convertedToReport", "key", "excellent", "consulted", "replied", "onTime", "adopted",
    "partlyAdopted", "planned", "satisfied", "partlySatisfied"
  ],
  report: ["submitted", "adopted", "partlyAdopted", "key", "excellent", "replied"],
  suggestion: ["submitted", "adopted", "partlyAdopted"],
  speech: ["submitted", "adopted", "excellent"],
  article: ["submitted", "published", "excellent"],
  material: ["submitted", "adopted", "published", "excellent"],
  meeting: [], activity: [], contact: [], deed: [], study: [], award: [], instruction: [], breach: [], mark: [], appraisal: []
}

/** The kinds of record that people attend. */
export const attended: ReadonlyArray<Kind> = ["meeting", "activity"]

/**
 * Half days of one meeting or activity for one member.
 *
 * `excused` are half days missed with leave granted, `exempt` half days missed because superiors sent the member
 * elsewhere; what remains was missed without leave. `late` and `leftEarly` count times. More half days than were held are refused.
 */
export const Attendance = Schema.Struct({
  held: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  attended: Schema.Natural,
  excused: Schema.optionalKey(Schema.Natural),
  exempt: Schema.optionalKey(Schema.Natural),
  late: Schema.optionalKey(Schema.Natural),
  leftEarly: Schema.optionalKey(Schema.Natural)
}).check(Schema.makeFilter(({ attended, excused = 0, exempt = 0, held }) => attended + excused + exempt <= held, {
  expected: "attended, excused and exempt half days that fit into those held"
}))
export type Attendance = typeof Attendance.Type

/** Where a member stands among the people of a joint record: place 0 is the first. */
export const Joint = Schema.Struct({ place: Schema.Natural, people: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)) })
  .check(Schema.makeFilter(({ people, place }) => place < people, { expected: "a place below the number of people" }))
export type Joint = typeof Joint.Type

/** Names a record of the house, as "proposal/p127". */
export const Ref = Schema.String.check(Schema.isPattern(/^[a-z][A-Za-z]*\/[^\s]{1,120}$/u))

/** A name with letters, digits, dots and dashes. */
export const Name = Schema.String.check(Schema.isPattern(/^[\p{L}\p{N}._-]{1,64}$/u))

/**
 * One record that may count for one member. A rulebook counts facts and knows nothing else of the house.
 *
 * Refuses a form or stage that its kind cannot have, attendance on what nobody attends, a grade on what is not evaluated, and a
 * mark without points decided under an article of the rulebook. A `grade` is the one a two-way evaluation gave, by its id in the
 * policy: that stays what it is when a grade is added above it or called otherwise, which a place from the top would not. Each field is described in docs/records.md.
 */
export const Fact = Schema.Struct({
  record: Ref,
  of: Schema.optionalKey(Ref),
  member: Member.Id,
  kind: Kind,
  form: Schema.optionalKey(Form),
  on: Day,
  joint: Schema.optionalKey(Joint),
  reached: Schema.optionalKey(Schema.Array(Stage)),
  levels: Schema.optionalKey(Schema.Array(Level)),
  attendance: Schema.optionalKey(Attendance),
  amount: Schema.optionalKey(Schema.Natural),
  evidence: Schema.optionalKey(Schema.NonEmptyString),
  organiser: Schema.optionalKey(Name),
  grade: Schema.optionalKey(Name),
  mark: Schema.optionalKey(Schema.Struct({ article: Name, points: Points.FromText, by: Schema.optionalKey(Marker) }))
}).check(
  Schema.makeFilter(({ form, kind }) =>
    form === undefined || formsOf[kind].includes(form) ? undefined : { path: ["form"], issue: `one of: ${formsOf[kind].join(", ") || "none"}` }
  ),
  Schema.makeFilter(({ kind, reached = [] }) =>
    reached.every((stage) => stagesOf[kind].includes(stage))
      ? undefined
      : { path: ["reached"], issue: `any of: ${stagesOf[kind].join(", ") || "none"}` }
  ),
  Schema.makeFilter(({ attendance, kind }) =>
    attendance === undefined || attended.includes(kind) ? undefined : { path: ["attendance"], issue: "only a meeting or an activity is attended" }
  ),
  Schema.makeFilter(({ grade, kind }) => grade === undefined || kind === "appraisal" ? undefined : { path: ["grade"], issue: "only an appraisal has a grade" }),
  Schema.makeFilter(({ kind, mark }) =>
    (kind === "mark") === (mark !== undefined) ? undefined : { path: ["mark"], issue: "given exactly when the kind is mark" }
  )
)
export type Fact = typeof Fact.Type

/** The part a member has in a record, as its place says. */
export const partOf = ({ joint }: Fact): Part => joint === undefined || joint.people === 1 ? "sole" : joint.place === 0 ? "first" : "co"
