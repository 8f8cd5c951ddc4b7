import { Day, Proposal, Signing, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Row } from "./ProposalsApi.ts"

/** The people one letter names, as they are kept: whose letter, since when, until when, and whether they are still what the journal holds the digest of. */
export const Kept = Schema.Struct({
  id: Signing.Id, of: Proposal.Id, unit: Unit.Id, at: Schema.DateTimeUtcFromString, until: Schema.optionalKey(Day.Day), intact: Schema.Boolean, signing: Proposal.Reply.Signing
})
export type Kept = typeof Kept.Type

const seers = ["proposalsStaff", "office"] as const

export const list = Endpoint.get("/signings", {
  about: "Lists the people letters of reply name, kept apart from the journal, with the proposals they are of; and whose were erased, when and why.", allow: seers,
  success: Schema.Struct({ kept: Schema.Array(Kept), erased: Schema.Array(Signing.Erasure), proposals: Schema.Array(Row) })
})
export const erase = Endpoint.post("/signings/:id/erase", {
  about: "Forgets for good the people one letter names, because somebody asked for it; the journal keeps that it was done.", allow: seers, params: Schema.Struct({ id: Signing.Id }), refusals: { 404: Signing.NotFound }
})
