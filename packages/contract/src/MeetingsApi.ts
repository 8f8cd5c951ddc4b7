import { Committee, Day, Leave, Meeting, Member } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

const id = { params: Schema.Struct({ id: Meeting.Id }) }
const clerks = ["office", "liaisonStaff"] as const
const organisers = [...clerks, "member"] as const
const astray = Schema.Union([Meeting.NotExpected, Meeting.TooManyHalfDays, Meeting.MarksAstray, Meeting.NoGround])

export const list = Endpoint.get("/meetings", { about: "Lists meetings with their attendance.", allow: "seated", success: Schema.Struct({ meetings: Schema.Array(Meeting.Meeting), names: Names }) })
export const read = Endpoint.get("/meetings/:id", {
  about: "Reads one meeting with its attendance and its corrections.", allow: "seated", ...id,
  success: Schema.Struct({ meeting: Meeting.Meeting, names: Names, may: Schema.Array(Schema.String) }), refusals: { 404: Meeting.NotFound }
})
export const convene = Endpoint.post("/meetings", {
  about: "Convenes a meeting of those expected; half days that are named say when it begins and how long it is.", allow: clerks,
  payload: Schema.Struct({
    kind: Meeting.Kind, title: Meeting.Meeting.fields.title, on: Meeting.Meeting.fields.on, halfDays: Meeting.Meeting.fields.halfDays,
    sittings: Meeting.Meeting.fields.sittings, organiser: Meeting.Meeting.fields.organiser, expected: Meeting.Meeting.fields.expected
  }),
  success: Schema.Struct({ id: Meeting.Id }), refusals: { 404: Member.NotFound }
})
export const cancel = Endpoint.post("/meetings/:id/cancel", {
  about: "Cancels a meeting that did not take place, with the reason.", allow: clerks, ...id, payload: Schema.Struct({ reason: Schema.NonEmptyString }),
  refusals: { 404: Meeting.NotFound, 409: Meeting.AlreadyRecorded }
})
export const recordAttendance = Endpoint.post("/meetings/:id/attendance", {
  about: "Records who was there, once, by who organised it.", allow: organisers, ...id, payload: Schema.Struct({ attendance: Schema.Array(Meeting.Attendance) }),
  refusals: { 404: Meeting.NotFound, 409: Meeting.AlreadyRecorded, 422: astray }
})
export const correctAttendance = Endpoint.post("/meetings/:id/correct-attendance", {
  about: "Corrects one member's attendance, with the reason.", allow: organisers, ...id,
  payload: Schema.Struct({ attendance: Meeting.Attendance, reason: Schema.NonEmptyString }),
  refusals: { 404: Meeting.NotFound, 422: astray }
})

const Rules = Committee.MeetingRules.MeetingRules
/** The rules of meetings as one adopted them: when, by whom, and which of them were new. */
export const Adopted = Schema.Struct({ at: Schema.DateTimeUtcFromString, by: Schema.String, changed: Schema.Array(Schema.Literals(["leave", "quorum"])), rules: Rules })
export type Adopted = typeof Adopted.Type

/** A request for leave that other rules would have sent to somebody else; to nobody where none would have taken it. */
export const RouteMove = Schema.Struct({
  leave: Leave.Id, member: Member.Id, meeting: Meeting.Id, title: Meeting.Meeting.fields.title, asked: Day.Day, from: Committee.MeetingRules.Approver, to: Schema.optionalKey(Committee.MeetingRules.Approver)
})
/** A half day that other quorums would judge otherwise; undefined where the kind has no quorum. */
export const QuorumMove = Schema.Struct({
  meeting: Meeting.Id, title: Meeting.Meeting.fields.title, sitting: Meeting.Sitting, present: Schema.Int, expected: Schema.Int, from: Schema.optionalKey(Schema.Boolean), to: Schema.optionalKey(Schema.Boolean)
})
/** What other rules of meetings would treat otherwise. */
export const Moves = Schema.Struct({ leaves: Schema.Array(RouteMove), sittings: Schema.Array(QuorumMove), names: Names })
export type Moves = typeof Moves.Type

export const rules = Endpoint.get("/meeting-rules", {
  about: "Reads the rules of meetings, quorum and leave, and when they changed.", allow: "seated", success: Schema.Struct({ rules: Rules, history: Schema.Array(Adopted), names: Names })
})
export const previewRules = Endpoint.post("/meeting-rules/preview", {
  about: "Lists what other rules of meetings would have treated otherwise, or refuses rules that could not be adopted; nothing is changed.", allow: ["office"], payload: Schema.Struct({ rules: Rules }), success: Moves,
  refusals: { 422: Committee.PolicyAmiss }
})
export const adoptRules = Endpoint.post("/meeting-rules", {
  about: "Adopts rules of meetings as a part of the policy, whose other parts stay; leave that was asked stays with who decides it.", allow: ["office"], payload: Schema.Struct({ rules: Rules }), refusals: { 422: Committee.PolicyAmiss }
})
