import { Body, Entry, Member } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** An entry, what the one who asks may do with it, and the records of other rooms it may tell again. */
export const Row = Schema.Struct({ entry: Entry.Entry, may: Schema.Array(Schema.String), elsewhere: Schema.Array(Schema.String) })
export type Row = typeof Row.Type

/** A file is not kept: it is empty, too large, or its bytes are of a kind, or its name has an ending, that is not taken. */
export class FileNotTaken extends Schema.TaggedError<FileNotTaken>()("Entry.FileNotTaken", { name: Schema.String, because: Schema.Literals(["kind", "size", "empty"]), found: Schema.optionalKey(Schema.String) }) {}

/** The entry has no such file. */
export class NoSuchFile extends Schema.TaggedError<NoSuchFile>()("Entry.NoSuchFile", { id: Entry.Id, hash: Schema.String }) {}

const id = { params: Schema.Struct({ id: Entry.Id }) }
const examiners = ["evaluator", "office"] as const
const reviewers = [...examiners, "liaisonStaff", "member"] as const
const content = Schema.Struct({ content: Entry.Content })
const stage = { 404: Entry.NotFound, 409: Entry.NotAtStage } as const
const written = { ...stage, 404: Schema.Union([Entry.NotFound, Body.NotFound]) } as const

export const list = Endpoint.get("/entries", {
  about: "Lists entries: the own ones, or those of every member to who reviews and oversees, and what was organised by them to who heads a body.", allow: "seated",
  query: Schema.Struct({ member: Schema.optionalKey(Member.Id), stage: Schema.optionalKey(Entry.Stage) }), success: Schema.Struct({ rows: Schema.Array(Row), names: Names })
})
export const read = Endpoint.get("/entries/:id", {
  about: "Reads an entry, the member's report beside the reviewer's finding.", allow: "seated", ...id, success: Schema.Struct({ row: Row, names: Names }), refusals: { 404: Entry.NotFound }
})
export const report = Endpoint.post("/entries", {
  about: "Reports what the member who asks did; it counts once confirmed.", allow: ["member"], payload: content, success: Schema.Struct({ id: Entry.Id, elsewhere: Schema.Array(Schema.String) }),
  refusals: { 404: Body.NotFound, 422: Schema.Union([Entry.NotYet, Entry.NotByOneself]) }
})
export const revise = Endpoint.post("/entries/:id/revise", {
  about: "Writes the own report anew before it is reviewed.", allow: ["member"], ...id, payload: content, refusals: { ...written, 422: Schema.Union([Entry.NotYet, Entry.NotByOneself]) }
})
export const withdraw = Endpoint.post("/entries/:id/withdraw", { about: "Withdraws the own report before it is reviewed.", allow: ["member"], ...id, refusals: stage })
export const enter = Endpoint.post("/members/:member/entries", {
  about: "Enters what a member did; it counts at once.", allow: examiners, params: Schema.Struct({ member: Member.Id }), payload: content, success: Schema.Struct({ id: Entry.Id }),
  refusals: { 404: Schema.Union([Member.NotFound, Body.NotFound]), 422: Entry.NotYet }
})
export const confirm = Endpoint.post("/entries/:id/confirm", {
  about: "Confirms a report as it stands, or as changed with the reason: by evaluators, the office, or who organised it; nobody the own.", allow: reviewers, ...id,
  payload: Schema.Struct({ content: Schema.optionalKey(Entry.Content), reason: Schema.optionalKey(Entry.Reason) }), refusals: { ...written, 422: Schema.Union([Entry.NotYet, Entry.ReasonMissing, Entry.BeyondOrganiser]) }
})
export const refuse = Endpoint.post("/entries/:id/refuse", { about: "Refuses a report with the reason.", allow: reviewers, ...id, payload: Schema.Struct({ reason: Entry.Reason }), refusals: stage })
export const correct = Endpoint.post("/entries/:id/correct", {
  about: "Corrects what counts, with the reason.", allow: reviewers, ...id, payload: Schema.Struct({ content: Entry.Content, reason: Entry.Reason }), refusals: { ...written, 422: Schema.Union([Entry.NotYet, Entry.BeyondOrganiser]) }
})
export const strike = Endpoint.post("/entries/:id/strike", { about: "Strikes what was confirmed in error, with the reason.", allow: reviewers, ...id, payload: Schema.Struct({ reason: Entry.Reason }), refusals: stage })
export const keepFile = Endpoint.upload("/entry-files", {
  about: "Keeps a file of at most 20 MiB that an entry will name; its kind is told by its bytes.", allow: reviewers,
  query: Schema.Struct({ name: Schema.String.check(Schema.isPattern(/^[^/\\\p{Cc}]+$/u), Schema.isMaxCodePoints(200)) }), success: Entry.File, refusals: { 422: FileNotTaken }
})
export const readFile = Endpoint.download("/entries/:id/files/:hash", {
  about: "Gives a file an entry names, to be kept.", allow: "seated", params: Schema.Struct({ id: Entry.Id, hash: Entry.File.fields.hash }), refusals: { 404: Schema.Union([Entry.NotFound, NoSuchFile]) }
})
