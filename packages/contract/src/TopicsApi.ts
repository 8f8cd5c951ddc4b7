import { Committee, Examination, Proposal, Topic } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Row } from "./ProposalsApi.ts"

/** A topic with its proposals, how many of them are answered, how often it was consulted, and what the one who asks may do. */
export const Sheet = Schema.Struct({ topic: Topic.Topic, rows: Schema.Array(Row), answered: Schema.Int, consultations: Schema.Int, may: Schema.Array(Schema.Literals(["group", "ungroup", "close", "consult"])) })
export type Sheet = typeof Sheet.Type

const about = { params: Schema.Struct({ id: Topic.Id }) }
const staff = ["proposalsStaff"] as const
const missing = { 404: Topic.NotFound } as const
const of = Schema.Struct({ of: Proposal.Id })

export const list = Endpoint.get("/topics", {
  about: "Lists the topics under which proposals are handled together, open ones first.", allow: "seated", success: Schema.Struct({ topics: Schema.Array(Sheet), names: Names })
})
export const form = Endpoint.post("/topics", {
  about: "Forms a topic in a session.", allow: staff, payload: Schema.Struct({ title: Topic.Title, session: Committee.SessionId }), success: Schema.Struct({ id: Topic.Id }),
  refusals: { 422: Examination.UnknownSession }
})
export const group = Endpoint.post("/topics/:id/group", {
  about: "Groups a filed proposal under a topic; it is still answered on its own.", allow: staff, ...about, payload: of,
  refusals: { 404: Schema.Union([Topic.NotFound, Proposal.NotFound]), 409: Proposal.NotAtStage, 422: Schema.Union([Topic.Closed, Topic.GroupedAlready, Topic.OfAnotherSession]) }
})
export const ungroup = Endpoint.post("/topics/:id/ungroup", {
  about: "Takes a proposal out of a topic; what was consulted stays with it.", allow: staff, ...about, payload: of, refusals: { ...missing, 422: Schema.Union([Topic.Closed, Topic.NotGrouped]) }
})
export const close = Endpoint.post("/topics/:id/close", { about: "Closes a topic.", allow: staff, ...about, refusals: { ...missing, 422: Topic.Closed } })
export const consult = Endpoint.post("/topics/:id/consult", {
  about: "Records one consultation for a topic; it counts for each proposal the unit handles whose proposers were there.", allow: ["handlingUnit"], ...about,
  payload: Schema.Struct({ minutes: Proposal.Consultation.Minutes }), success: Schema.Struct({ counted: Schema.Array(Proposal.Id) }),
  refusals: { ...missing, 422: Schema.Union([Topic.Closed, Topic.CountsForNone]) }
})
