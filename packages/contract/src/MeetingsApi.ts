import { Meeting, Member } from "@jianyan/domain"
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
