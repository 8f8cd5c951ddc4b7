import { Committee, Day, Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Year } from "./Year.ts"

/** A deadline that moves: of which proposal, from when to when. */
export const Move = Schema.Struct({ id: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), from: Day.Day, until: Day.Day })
export type Move = typeof Move.Type

/** Another policy, another calendar, or both. */
export const Change = Schema.Struct({ policy: Schema.optionalKey(Committee.Policy.Policy), calendar: Schema.optionalKey(Committee.Calendar.Calendar) })
export type Change = typeof Change.Type

const keepers = ["proposalsStaff", "office"] as const
const moved = Schema.Struct({ moved: Schema.Int })

export const published = Endpoint.get("/rules/calendar", {
  about: "Gives the holidays and make-up days of a year as the State Council published them; none where they are not known yet.", allow: keepers,
  query: Schema.Struct({ year: Year }), success: Committee.Calendar.Calendar
})
export const preview = Endpoint.post("/rules/preview", { about: "Lists the deadlines another policy or calendar would move, or refuses a policy that could not be adopted; nothing is changed.", allow: keepers, payload: Change, success: Schema.Array(Move), refusals: { 422: Committee.PolicyAmiss } })
export const adopt = Endpoint.post("/rules/policy", { about: "Adopts a policy; the deadlines it moves are moved, and the units told.", allow: keepers, payload: Schema.Struct({ policy: Committee.Policy.Policy }), success: moved, refusals: { 422: Committee.PolicyAmiss } })
export const publish = Endpoint.post("/rules/calendar", {
  about: "Publishes the calendar of working days; the deadlines it moves are moved, and the units told.", allow: keepers, payload: Schema.Struct({ calendar: Committee.Calendar.Calendar }), success: moved
})
