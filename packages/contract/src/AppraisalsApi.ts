import { Appraisal, Committee, Day, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

/** A sheet as it may be read, with its points of a hundred and its grade. */
export const Graded = Schema.Struct({ sheet: Appraisal.Sheet, points: Schema.Int, grade: Schema.optionalKey(Schema.String), suggestsSecondHandling: Schema.Boolean })
export type Graded = typeof Graded.Type

/** What may be read of the two-way evaluation of one proposal; while it is sealed only the own sheets are among `sheets`. */
export const View = Schema.Struct({
  of: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int),
  units: Schema.Array(Unit.Id), until: Day.Day, sealed: Schema.Boolean, closed: Schema.Boolean,
  sheets: Schema.Array(Graded),
  /** What the one who asks may do: seal the own scores, or close. */
  may: Schema.Array(Schema.String)
})
export type View = typeof View.Type

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const missing = { 404: Schema.Union([Proposal.NotFound, Appraisal.NotFound]) } as const
const scores = Schema.Array(Schema.Struct({ indicator: Committee.Policy.Policy.fields.id, points: Appraisal.Score.fields.points })).check(Schema.isMaxLength(60))

export const list = Endpoint.get("/appraisals", { about: "Lists the two-way evaluations; sealed ones without their scores.", allow: "seated", success: Schema.Array(View) })
export const read = Endpoint.get("/proposals/:id/appraisal", {
  about: "Reads the two-way evaluation of a proposal as far as it is unsealed for the one who asks; null where there is none.", allow: "seated", ...about,
  success: Schema.NullOr(View), refusals: { 404: Proposal.NotFound }
})
export const open = Endpoint.post("/proposals/:id/appraisal", {
  about: "Opens the two-way evaluation of a proposal that was replied to.", allow: ["proposalsStaff"], ...about,
  refusals: { 404: Proposal.NotFound, 409: Proposal.NotAtStage, 422: Schema.Union([Appraisal.NoRule, Appraisal.Held]) }
})
export const seal = Endpoint.post("/proposals/:id/appraisal/seal", {
  about: "Seals the scores of one side: a unit on the proposal, the proposer on the handling by a unit.", allow: ["member", "handlingUnit"], ...about,
  payload: Schema.Struct({ unit: Schema.optionalKey(Unit.Id), scores }),
  refusals: { ...missing, 422: Schema.Union([Appraisal.NoRule, Appraisal.Over, Appraisal.SealedAlready, Appraisal.NoPart, Appraisal.ScoresAstray]) }
})
export const close = Endpoint.post("/proposals/:id/appraisal/close", {
  about: "Closes an evaluation whose days have passed.", allow: ["proposalsStaff"], ...about, refusals: { ...missing, 422: Schema.Union([Appraisal.StillRunning, Appraisal.Over]) }
})
