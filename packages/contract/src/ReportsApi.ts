import { Report } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

const id = { params: Schema.Struct({ id: Report.Id }) }
const Short = Schema.NonEmptyString.check(Schema.isMaxCodePoints(200))
const editors = ["liaisonStaff", "office"] as const

export const list = Endpoint.get("/reports", {
  about: "Lists reports on social conditions; members see their own.", allow: ["member", "liaisonStaff", "office", "leader", "evaluator", "auditor"],
  query: Schema.Struct({ q: Schema.optionalKey(Schema.String), adopted: Schema.optionalKey(Schema.Literals(["yes", "no"])) }),
  success: Schema.Struct({ reports: Schema.Array(Report.Report), names: Names })
})
export const read = Endpoint.get("/reports/:id", {
  about: "Reads one report.", allow: ["member", "liaisonStaff", "office", "leader", "evaluator", "auditor"], ...id,
  success: Schema.Struct({ report: Report.Report, names: Names, may: Schema.Array(Schema.String) }), refusals: { 404: Report.NotFound }
})
export const submit = Endpoint.post("/reports", {
  about: "Submits a report on one matter.", allow: ["member"], payload: Report.Content, success: Schema.Struct({ id: Report.Id })
})
export const withdraw = Endpoint.post("/reports/:id/withdraw", { about: "Withdraws a report nobody has taken up.", allow: ["member"], ...id, refusals: { 404: Report.NotFound, 409: Report.AlreadyAdopted } })
export const adopt = Endpoint.post("/reports/:id/adopt", {
  about: "Records that an office took the report up.", allow: editors, ...id,
  payload: Schema.Struct({ level: Report.Level, manner: Report.Adoption.fields.manner, document: Schema.optionalKey(Short) }), refusals: { 404: Report.NotFound, 409: Report.Withdrawn }
})
export const instruct = Endpoint.post("/reports/:id/instruct", {
  about: "Records a leader's instruction on the report.", allow: editors, ...id,
  payload: Schema.Struct({ level: Report.Level, office: Short, document: Schema.optionalKey(Short) }), refusals: { 404: Report.NotFound, 409: Report.Withdrawn }
})
