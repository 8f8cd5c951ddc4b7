import { Leave, Meeting, Member } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** A request with the meeting it is about, and what the one who asks may do with it. */
export const Row = Schema.Struct({
  leave: Leave.Leave, may: Schema.Array(Schema.String),
  meeting: Schema.Struct({ title: Meeting.Meeting.fields.title, kind: Meeting.Kind, on: Meeting.Meeting.fields.on, halfDays: Meeting.Meeting.fields.halfDays, sittings: Meeting.Meeting.fields.sittings })
})
export type Row = typeof Row.Type

const id = { params: Schema.Struct({ id: Leave.Id }) }
const deciders = ["office", "liaisonStaff", "member", "leader"] as const
const settled = { 404: Leave.NotFound, 409: Leave.Settled } as const

export const list = Endpoint.get("/leaves", {
  about: "Lists the requests for leave the one who asks made, decides, or keeps the meeting of; those of one meeting where it is named.", allow: "seated",
  query: Schema.Struct({ meeting: Schema.optionalKey(Meeting.Id) }), success: Schema.Struct({ rows: Schema.Array(Row), names: Names })
})
export const ask = Endpoint.post("/leaves", {
  about: "Asks for leave from half days of a meeting; who keeps the meeting may register it for another.", allow: ["member", "office", "liaisonStaff"],
  payload: Schema.Struct({ request: Leave.Request, member: Schema.optionalKey(Member.Id) }), success: Schema.Struct({ id: Leave.Id }),
  refusals: {
    404: Schema.Union([Meeting.NotFound, Member.NotFound]), 409: Schema.Union([Meeting.AlreadyRecorded, Leave.AskedAlready]),
    422: Schema.Union([Meeting.NotExpected, Leave.NoSuchSitting, Leave.MeetingOver, Leave.NoRule, Leave.ChannelNotTaken])
  }
})
export const grant = Endpoint.post("/leaves/:id/grant", {
  about: "Grants leave, as leave or as an absence that does not count.", allow: deciders, ...id,
  payload: Schema.Struct({ as: Schema.Literals(["leave", "exempt"]), note: Schema.optionalKey(Leave.Reason) }), refusals: settled
})
export const refuse = Endpoint.post("/leaves/:id/refuse", { about: "Refuses leave with the reason.", allow: deciders, ...id, payload: Schema.Struct({ reason: Leave.Reason }), refusals: settled })
export const withdraw = Endpoint.post("/leaves/:id/withdraw", {
  about: "Withdraws the own request; the member comes after all.", allow: ["member"], ...id, refusals: { 404: Leave.NotFound, 409: Schema.Union([Leave.Settled, Meeting.AlreadyRecorded]) }
})
export const confirm = Endpoint.post("/leaves/:id/confirm", {
  about: "Confirms at a later meeting leave that came by telephone or word of mouth.", allow: ["office", "liaisonStaff", "member"], ...id, payload: Schema.Struct({ during: Meeting.Id }),
  refusals: { 404: Schema.Union([Leave.NotFound, Meeting.NotFound]), 409: Leave.NothingToConfirm }
})
