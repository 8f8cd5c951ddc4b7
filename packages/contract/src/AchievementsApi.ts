import { Achievement, Committee, Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

/** A figure as it may be read: whether it stands, or was struck or told again since, and whether the one who asks may strike it. */
export const Row = Schema.Struct({ figure: Achievement.Figure, stands: Schema.Boolean, mayStrike: Schema.Boolean })
export type Row = typeof Row.Type

/** What came of one proposal in figures, and whether the one who asks may tell another. */
export const View = Schema.Struct({ rows: Schema.Array(Row), mayTell: Schema.Boolean })
export type View = typeof View.Type

/** What came of several proposals in one thing and one measure, with the figures it is the sum of. */
export const Total = Schema.Struct({
  what: Achievement.What, measure: Achievement.Measure, count: Schema.Int,
  figures: Schema.Array(Schema.Struct({ of: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), figure: Achievement.Figure }))
})
export type Total = typeof Total.Type

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const { count, measure, on, recommendation, what } = Achievement.Figure.fields

export const list = Endpoint.get("/achievements", {
  about: "Adds up what came of the proposals of a session, or of all, each thing in its own measure; what was struck does not count.", allow: "seated",
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId) }), success: Schema.Array(Total)
})
export const read = Endpoint.get("/proposals/:id/achievement", {
  about: "Reads what came of a proposal in figures.", allow: "seated", ...about, success: View, refusals: { 404: Proposal.NotFound }
})
export const tell = Endpoint.post("/proposals/:id/achievement", {
  about: "Tells what came of a proposal as a whole number of something up to a day: a unit that handles it, or the office.", allow: ["handlingUnit", "proposalsStaff"], ...about,
  payload: Schema.Struct({ what, count, measure, on, recommendation }),
  refusals: { 404: Proposal.NotFound, 409: Proposal.NotAtStage, 422: Schema.Union([Achievement.NotTheirs, Achievement.DayAhead, Achievement.NoSuchRecommendation, Achievement.ToldAlready]) }
})
export const strike = Endpoint.post("/proposals/:id/achievement/:number/strike", {
  about: "Strikes a figure that was told wrongly, with the reason: the office any, a unit its own.", allow: ["handlingUnit", "proposalsStaff"],
  params: Schema.Struct({ id: Proposal.Id, number: Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 10_000 })) }),
  payload: Schema.Struct({ reason: Achievement.Reason }), refusals: { 404: Schema.Union([Proposal.NotFound, Achievement.NotFound]) }
})
