import { Assessment, Member, Objection, Proposal, Rulebook } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { FileName, FileNotTaken, Hash } from "./proposals/writing.ts"

/** An objection in a list, with the titles of the records it names and what the one who asks may do with it. */
export const Row = Schema.Struct({ objection: Objection.Objection, titles: Schema.Record(Schema.String, Schema.String), label: Schema.optionalKey(Assessment.Rulebook.Words) })
export type Row = typeof Row.Type

/** One objection with all it is judged by. */
export const Read = Schema.Struct({
  objection: Objection.Objection,
  /** The edition the sheet was made under when the objection was lodged; none where it was repealed since. */
  rulebook: Schema.optionalKey(Assessment.Rulebook.Rulebook),
  /** What the sheet says now. */
  now: Schema.optionalKey(Objection.Seen),
  titles: Schema.Record(Schema.String, Schema.String),
  /** The records something happened to since the decision, for whoever says which of them is the correction. */
  changed: Schema.Array(Schema.String),
  may: Schema.Array(Schema.Literals(["attach", "withdraw", "decide", "correct"])),
  /** The record the one who asks has a hand in, and therefore does not decide on. */
  conflict: Schema.optionalKey(Schema.String),
  names: Names
})
export type Read = typeof Read.Type

/** Which objections are listed: those to decide, those whose correction is awaited, those that are over, or all. */
export const shows = ["open", "awaiting", "over", "all"] as const

const readers = ["member", "evaluator", "leader", "office", "auditor"] as const
const id = { params: Schema.Struct({ id: Objection.Id }) }
const missing = { 404: Objection.NotFound } as const

export const list = Endpoint.get("/objections", {
  about: "Lists objections to score sheets, the earliest first. Members read their own.", allow: readers, query: Schema.Struct({ show: Schema.optionalKey(Schema.Literals(shows)) }),
  success: Schema.Struct({ rows: Schema.Array(Row), counts: Schema.Struct({ open: Schema.Int, awaiting: Schema.Int, over: Schema.Int, all: Schema.Int }), names: Names })
})
export const read = Endpoint.get("/objections/:id", { about: "Reads one objection, with what the sheet said then and says now.", allow: readers, ...id, success: Read, refusals: missing })
export const lodge = Endpoint.post("/objections", {
  about: "Objects to a line, a record, a missing record or the whole of the own sheet of a year.", allow: ["member"],
  payload: Schema.Struct({ year: Objection.Year, about: Objection.About, reason: Objection.Words }), success: Schema.Struct({ id: Objection.Id }),
  refusals: {
    404: Schema.Union([Rulebook.NoneInForce, Member.NotFound]), 409: Objection.LodgedAlready,
    422: Schema.Union([Objection.NoSuchLine, Objection.NoSuchRecord, Objection.OutsideYear, Objection.TooLate])
  }
})
export const attach = Endpoint.upload("/objections/:id/files", {
  about: "Lays a file of at most 20 MiB beside an objection; its kind is told by its bytes.", allow: ["member"], ...id, query: Schema.Struct({ name: FileName }), success: Proposal.Examined.Attachment,
  refusals: { ...missing, 409: Objection.Settled, 422: Schema.Union([Objection.TooManyFiles, Objection.FileAttachedAlready, FileNotTaken]) }
})
export const readFile = Endpoint.download("/objections/:id/files/:hash", {
  about: "Gives a file of an objection, to be kept.", allow: readers, params: Schema.Struct({ id: Objection.Id, hash: Hash }), refusals: missing
})
export const withdraw = Endpoint.post("/objections/:id/withdraw", { about: "Takes an objection back before it is decided.", allow: ["member"], ...id, refusals: { ...missing, 409: Objection.Settled } })
export const decide = Endpoint.post("/objections/:id/decide", {
  about: "Decides an objection with the reason; refused to whoever wrote the record.", allow: ["evaluator", "leader"], ...id, payload: Schema.Struct({ outcome: Objection.Outcome, reason: Objection.Words }),
  refusals: { ...missing, 409: Objection.Settled, 422: Schema.Union([Objection.OwnObjection, Objection.OwnRecord]) }
})
export const correct = Endpoint.post("/objections/:id/correct", {
  about: "Closes an upheld objection with the records that were put right in their own room.", allow: ["evaluator", "leader"], ...id, payload: Schema.Struct({ records: Objection.Correction.fields.records }),
  refusals: { 404: Schema.Union([Objection.NotFound, Rulebook.NoneInForce, Member.NotFound]), 409: Objection.NothingToCorrect, 422: Objection.Unchanged }
})
