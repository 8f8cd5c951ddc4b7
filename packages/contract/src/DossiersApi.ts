import { Assessment, Day, DutyReport, Member } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Year } from "./Year.ts"

const kinds = Schema.Record(Schema.String, Schema.Int)
const bands = Schema.Record(Schema.String, Schema.Struct({ of: Schema.Int, low: Schema.Int, high: Schema.Int }))

/** The work of one year by kind of record and by quarter, and the middle half of the sector beside each kind where it has five members or more. */
export const Work = Schema.Struct({ year: Schema.Int, mix: kinds, quarters: Schema.Array(Schema.Struct({ from: Day.Day, to: Day.Day, records: Schema.Int })), peers: bands })
export type Work = typeof Work.Type

/** Drafting a duty report: what was saved, the sentences the records give, and the records that may be cited. */
export const Drafting = Schema.Struct({
  saved: Schema.optionalKey(DutyReport.DutyReport),
  draft: Schema.Array(DutyReport.Paragraph),
  facts: Schema.Array(Assessment.Fact.Fact),
  titles: Schema.Record(Schema.String, Schema.String)
})
export type Drafting = typeof Drafting.Type

const language = { language: Schema.optionalKey(Schema.Literals(["zh", "en"])) }
const own = ["member"] as const
const missing = { 404: Member.NotFound } as const

export const portrait = Endpoint.get("/members/:member/portrait", {
  about: "Draws the work of a member over the years. Members read their own.", allow: ["member", "evaluator", "office", "leader", "auditor"], params: Schema.Struct({ member: Member.Id }),
  success: Schema.Struct({ works: Schema.Array(Work), names: Names }), refusals: missing
})
export const records = Endpoint.get("/dossier/:year/records", {
  about: "Lists the own records of a year as facts, counted or not.", allow: own, params: Schema.Struct({ year: Year }),
  success: Schema.Struct({ facts: Schema.Array(Assessment.Fact.Fact), titles: Schema.Record(Schema.String, Schema.String) }), refusals: missing
})
export const whole = Endpoint.download("/dossier.json", { about: "Gives everything the house holds of the member who asks, as JSON.", allow: own, refusals: missing })
export const workbook = Endpoint.download("/dossier.xlsx", {
  about: "Gives what the house holds of the member who asks as a workbook: records, score lines, duties, meetings, leave, entries, objections and duty reports, a sheet each.",
  allow: own, query: Schema.Struct(language), refusals: missing
})
export const yearly = Endpoint.download("/dossier/:year/record.docx", {
  about: "Gives the own record of a year as a Word document.", allow: own, params: Schema.Struct({ year: Year }), query: Schema.Struct(language), refusals: missing
})
export const dutyReport = Endpoint.get("/duty-reports/:year", {
  about: "Reads the own duty report of a year: what was saved, and the sentences the records give.", allow: own, params: Schema.Struct({ year: Year }), query: Schema.Struct(language), success: Drafting, refusals: missing
})
export const saveDutyReport = Endpoint.post("/duty-reports/:year", {
  about: "Saves the own duty report of a year; every paragraph cites a record.", allow: own, params: Schema.Struct({ year: Year }), payload: Schema.Struct({ paragraphs: DutyReport.Text }),
  refusals: { ...missing, 422: Schema.Union([DutyReport.NothingCited, DutyReport.NotYours]) }
})
export const dutyReportFile = Endpoint.download("/duty-reports/:year/report.docx", {
  about: "Gives the own duty report of a year as a Word document, each paragraph with a note of its records.", allow: own, params: Schema.Struct({ year: Year }), query: Schema.Struct(language), refusals: missing
})
