import { Committee, Proposal, Referral } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

const { jointly, level, on } = Referral.Entry.fields

/** One proposal that was handed in at a committee above. */
export const Row = Schema.Struct({ of: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), entry: Referral.Entry })
export type Row = typeof Row.Type

/** What was handed in at one level and what became of it there; `handedIn` is the sum of the four others. */
export const Standing = Schema.Struct({ level, handedIn: Schema.Int, filed: Schema.Int, merged: Schema.Int, notFiled: Schema.Int, waiting: Schema.Int })
export type Standing = typeof Standing.Type

const about = { params: Schema.Struct({ id: Proposal.Id }) }

export const list = Endpoint.get("/referrals", {
  about: "Lists what was handed in at committees above, of a session or of all, the latest first, and counts by level what became of it there.", allow: "seated",
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId) }), success: Schema.Struct({ rows: Schema.Array(Row), levels: Schema.Array(Standing) })
})
export const read = Endpoint.get("/proposals/:id/referral", {
  about: "Reads where a proposal was handed in above and what became of it there.", allow: "seated", ...about,
  success: Schema.Struct({ entries: Schema.Array(Referral.Entry), mayRefer: Schema.Boolean }), refusals: { 404: Proposal.NotFound }
})
export const handIn = Endpoint.post("/proposals/:id/referral", {
  about: "Records that the committee handed a proposal in at a committee above, alone or jointly with others.", allow: ["proposalsStaff"], ...about,
  payload: Schema.Struct({ level, on, jointly }),
  refusals: { 404: Proposal.NotFound, 422: Schema.Union([Referral.NotReceived, Referral.OutOfTime, Referral.HandedInAlready]) }
})
export const answer = Endpoint.post("/proposals/:id/referral/answer", {
  about: "Records what a committee above made of a proposal that was handed in there.", allow: ["proposalsStaff"], ...about,
  payload: Schema.Struct({ level, ...Referral.Answer.fields }), refusals: { 404: Schema.Union([Proposal.NotFound, Referral.NotFound]), 422: Referral.OutOfTime }
})
