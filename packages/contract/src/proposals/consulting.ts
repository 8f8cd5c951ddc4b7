import { Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const stage = { 404: Proposal.NotFound, 409: Proposal.NotAtStage } as const
const sides = ["member", "handlingUnit"] as const
const answering = Schema.Union([Proposal.NoConsultation, Proposal.ConsultationAnswered, Proposal.OwnMinutes, Proposal.NotTheirs, Proposal.NotAProposer])
const number = Schema.Int.check(Schema.isGreaterThan(0))

export const recordConsultation = Endpoint.post("/proposals/:id/consultations", {
  about: "Writes a consultation on the handling down for the unit or the member who asks; a member names the unit.", allow: sides, ...about,
  payload: Schema.Struct({ minutes: Proposal.Consultation.Minutes, unit: Schema.optionalKey(Unit.Id) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NotAProposer, Proposal.NoPartner, Proposal.OutsideHandling]) }
})
export const confirmConsultation = Endpoint.post("/proposals/:id/confirm-consultation", {
  about: "Confirms for the other side that a consultation was held as written.", allow: sides, ...about, payload: Schema.Struct({ consultation: number }), refusals: { ...stage, 422: answering }
})
export const contestConsultation = Endpoint.post("/proposals/:id/contest-consultation", {
  about: "Contests for the other side what is written of a consultation, with the reason.", allow: sides, ...about,
  payload: Schema.Struct({ consultation: number, reason: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(2_000)) }), refusals: { ...stage, 422: answering }
})
