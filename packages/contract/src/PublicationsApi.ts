import { Proposal, Publication } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Row } from "./ProposalsApi.ts"

/** What was decided on making a proposal public, how far that allows it, and what the one who asks may do. */
export const Read = Schema.Struct({
  publication: Publication.Publication,
  /** How far each side allows it, and both. */
  allowed: Schema.Struct({ proposer: Publication.Extent, units: Publication.Extent, most: Publication.Extent }),
  /** The side the one who asks decides for. */
  side: Schema.optionalKey(Publication.Side),
  /** Contacts that stand in the text and must not be shown. */
  contacts: Schema.Array(Schema.Struct({ part: Publication.Part, from: Schema.Int, to: Schema.Int, text: Schema.String })),
  may: Schema.Array(Schema.String)
})
export type Read = typeof Read.Type

const id = { params: Schema.Struct({ id: Proposal.Id }) }
const staff = ["proposalsStaff"] as const
const missing = { 404: Proposal.NotFound } as const
const stage = { ...missing, 409: Proposal.NotAtStage } as const

export const list = Endpoint.get("/publications", {
  about: "Lists what was filed with how far it is public, for the office that publishes.", allow: ["proposalsStaff", "leader", "office", "auditor"],
  query: Schema.Struct({ show: Schema.optionalKey(Schema.Literals(["waiting", "published", "withheld"])) }),
  success: Schema.Struct({
    rows: Schema.Array(Schema.Struct({ row: Row, most: Publication.Extent, published: Schema.optionalKey(Publication.Extent), replies: Schema.Int, repliesShown: Schema.Int })),
    waiting: Schema.Int, published: Schema.Int, withheld: Schema.Int
  })
})
export const read = Endpoint.get("/publications/:id", { about: "Reads what was decided on making one proposal public.", allow: "seated", ...id, success: Read, refusals: missing })
export const decide = Endpoint.post("/publications/:id/decide", {
  about: "Decides for the proposer, the handling unit or the office how far a proposal may be public.", allow: ["member", "handlingUnit", "proposalsStaff"], ...id,
  payload: Schema.Struct({ how: Publication.Extent, reason: Publication.Reason }), refusals: { ...stage, 422: Schema.Union([Publication.NoReason, Publication.NotTheirs, Publication.TooFar]) }
})
export const redact = Endpoint.post("/publications/:id/redact", {
  about: "Says which passages the public does not see; the proposal stays as it is.", allow: staff, ...id, payload: Schema.Struct({ redactions: Schema.Array(Publication.Redaction).check(Schema.isMaxLength(500)) }),
  refusals: { ...stage, 422: Schema.Union([Publication.NoSuchPassage, Publication.Overlapping]) }
})
export const summarize = Endpoint.post("/publications/:id/summarize", {
  about: "Writes the summary that is shown in place of the text.", allow: staff, ...id,
  payload: Schema.Struct({ summary: Publication.SummaryText, ofReply: Schema.optionalKey(Publication.SummaryText) }), refusals: { ...stage, 422: Publication.ContactInSummary }
})
export const publish = Endpoint.post("/publications/:id/publish", {
  about: "Makes a proposal and the replies sent so far public.", allow: staff, ...id, payload: Publication.Shown,
  refusals: { ...stage, 422: Schema.Union([Publication.TooFar, Publication.NoSummary, Publication.ContactsLeft, Publication.NothingShown]) }
})
export const withdraw = Endpoint.post("/publications/:id/withdraw", {
  about: "Takes what is public back, with the reason.", allow: staff, ...id, payload: Schema.Struct({ reason: Publication.Reason }),
  refusals: { ...stage, 422: Schema.Union([Publication.NotPublished, Publication.NoReason]) }
})
