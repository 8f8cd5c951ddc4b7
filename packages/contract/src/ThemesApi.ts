import { Body, Committee, Examination, Member, Theme, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** A reference topic, how many proposals received took it up, and what the one who asks may do with it. */
export const Row = Schema.Struct({ theme: Theme.Theme, proposals: Schema.Int, may: Schema.Array(Schema.Literals(["reword", "withdraw"])) })
export type Row = typeof Row.Type

const id = { params: Schema.Struct({ id: Theme.Id }) }
const staff = ["proposalsStaff"] as const
const made = Schema.Struct({ id: Theme.Id })
const session = { session: Committee.SessionId }
const unfit = Schema.Union([Examination.UnknownSession, Theme.UnknownCategory])

export const list = Endpoint.get("/themes", {
  about: "Lists the reference topics of a session in the order of its list, after them those still to be chosen; before they are published those of others are read by the office.", allow: "seated",
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId) }), success: Schema.Struct({ themes: Schema.Array(Row), names: Names })
})
export const suggest = Endpoint.post("/themes", {
  about: "Suggests a reference topic for a session, in the name of the member or the unit that asks.", allow: ["member", "handlingUnit"], payload: Schema.Struct({ ...session, ...Theme.Content.fields }), success: made, refusals: { 422: unfit }
})
export const enter = Endpoint.post("/themes/enter", {
  about: "Enters a reference topic that a member, a unit or a body suggested to the office, or the office itself.", allow: staff, payload: Schema.Struct({ ...session, ...Theme.Content.fields, by: Theme.Source }), success: made,
  refusals: { 404: Schema.Union([Member.NotFound, Unit.NotFound, Body.NotFound]), 422: unfit }
})
export const publish = Endpoint.post("/themes/publish", {
  about: "Publishes chosen reference topics as the list of a session, or as what is added to it, numbered in the order given.", allow: staff,
  payload: Schema.Struct({ ...session, themes: Schema.NonEmptyArray(Theme.Id).check(Schema.isMaxLength(200)) }),
  refusals: { 404: Theme.NotFound, 422: Schema.Union([Theme.Withdrawn, Theme.PublishedAlready, Theme.OfAnotherSession]) }
})
export const reword = Endpoint.post("/themes/:id/reword", {
  about: "Says a reference topic in other words; what it said before stays in the journal.", allow: staff, ...id, payload: Theme.Content,
  refusals: { 404: Theme.NotFound, 422: Schema.Union([Theme.Withdrawn, Theme.UnknownCategory]) }
})
export const withdraw = Endpoint.post("/themes/:id/withdraw", {
  about: "Withdraws a reference topic with the reason; who suggested it may until it is published, the office at any time.", allow: ["member", "handlingUnit", "proposalsStaff"], ...id,
  payload: Schema.Struct({ reason: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(500)) }),
  refusals: { 404: Theme.NotFound, 422: Schema.Union([Theme.Withdrawn, Theme.PublishedAlready]) }
})
