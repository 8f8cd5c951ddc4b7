import { Meeting, Member } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

const id = { params: Schema.Struct({ id: Meeting.Id }) }
const clerks = ["office", "liaisonStaff"] as const

export const list = Endpoint.get("/meetings", { about: "Lists meetings with their attendance.", allow: "seated", success: Schema.Struct({ meetings: Schema.Array(Meeting.Meeting), names: Names }) })
export const read = Endpoint.get("/meetings/:id", {
  about: "Reads one meeting with its attendance.", allow: "seated", ...id, success: Schema.Struct({ meeting: Meeting.Meeting, names: Names, may: Schema.Array(Schema.String) }), refusals: { 404: Meeting.NotFound }
})
export const convene = Endpoint.post("/meetings", {
  about: "Convenes a meeting of those expected.", allow: clerks,
  payload: Schema.Struct({
    kind: Meeting.Kind, title: Meeting.Meeting.fields.title, on: Meeting.Meeting.fields.on, halfDays: Meeting.Meeting.fields.halfDays,
    organiser: Meeting.Meeting.fields.organiser, expected: Meeting.Meeting.fields.expected
  }),
  success: Schema.Struct({ id: Meeting.Id }), refusals: { 404: Member.NotFound }
})
export const recordAttendance = Endpoint.post("/meetings/:id/attendance", {
  about: "Records who was there, once.", allow: clerks, ...id, payload: Schema.Struct({ attendance: Schema.Array(Meeting.Attendance) }),
  refusals: { 404: Meeting.NotFound, 409: Meeting.AlreadyRecorded, 422: Schema.Union([Meeting.NotExpected, Meeting.TooManyHalfDays]) }
})
export const correctAttendance = Endpoint.post("/meetings/:id/correct-attendance", {
  about: "Corrects one member's attendance, with the reason.", allow: clerks, ...id,
  payload: Schema.Struct({ attendance: Meeting.Attendance, reason: Schema.NonEmptyString }),
  refusals: { 404: Meeting.NotFound, 422: Schema.Union([Meeting.NotExpected, Meeting.TooManyHalfDays]) }
})
