import { Activity, Body, Day, Member, Station } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** A station with what it did this year. */
export const Row = Schema.Struct({ ...Station.Station.fields, activities: Schema.Int, peopleMet: Schema.Int, last: Schema.optionalKey(Day.Day) })
export type Row = typeof Row.Type

const station = Schema.Struct({ id: Station.Id })
const activity = Schema.Struct({ id: Activity.Id })
const keepers = ["liaisonStaff", "office", "member"] as const

export const list = Endpoint.get("/stations", {
  about: "Lists stations with their activities of the year.", allow: "seated",
  query: Schema.Struct({ q: Schema.optionalKey(Schema.String), kind: Schema.optionalKey(Station.Kind), district: Schema.optionalKey(Schema.String) }),
  success: Schema.Struct({ rows: Schema.Array(Row), total: Schema.Int, kinds: Schema.Record(Schema.String, Schema.Int), districts: Schema.Record(Schema.String, Schema.Int), names: Names })
})
export const read = Endpoint.get("/stations/:id", {
  about: "Reads a station with its activities.", allow: "seated", params: station,
  success: Schema.Struct({ station: Row, activities: Schema.Array(Activity.Activity), names: Names, may: Schema.Array(Schema.String) }), refusals: { 404: Station.NotFound }
})
export const record = Endpoint.post("/stations/:id/activities", {
  about: "Records an activity once for every member who took part; a convenor records for the own station.", allow: keepers, params: station,
  payload: Activity.Content, success: Schema.Struct({ id: Activity.Id }), refusals: { 404: Schema.Union([Station.NotFound, Member.NotFound]), 422: Schema.Union([Activity.NotYetHeld, Activity.RollAstray]) }
})
export const recordForBody = Endpoint.post("/bodies/:body/activities", {
  about: "Records an activity organised by a body of the committee.", allow: ["liaisonStaff", "office"], params: Schema.Struct({ body: Body.Id }),
  payload: Activity.Content, success: Schema.Struct({ id: Activity.Id }), refusals: { 404: Schema.Union([Body.NotFound, Member.NotFound]), 422: Schema.Union([Activity.NotYetHeld, Activity.RollAstray]) }
})
export const activities = Endpoint.get("/activities/:id", {
  about: "Reads one activity.", allow: "seated", params: activity, success: Schema.Struct({ activity: Activity.Activity, names: Names, may: Schema.Array(Schema.String) }), refusals: { 404: Activity.NotFound }
})
export const correct = Endpoint.post("/activities/:id/correct", {
  about: "Corrects the record of an activity, with the reason.", allow: keepers, params: activity,
  payload: Schema.Struct({ content: Activity.Content, reason: Schema.NonEmptyString }),
  refusals: { 404: Schema.Union([Activity.NotFound, Member.NotFound]), 422: Schema.Union([Activity.Struck, Activity.NotYetHeld, Activity.RollAstray]) }
})
export const strike = Endpoint.post("/activities/:id/strike", {
  about: "Strikes a record made in error, with the reason.", allow: keepers, params: activity, payload: Schema.Struct({ reason: Schema.NonEmptyString }),
  refusals: { 404: Activity.NotFound, 422: Activity.Struck }
})
